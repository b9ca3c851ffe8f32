import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** No first-run pages and no calls home, so that a closed network costs nothing. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}

function inPlaywrightCache(): string | undefined {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ].filter((root): root is string => root !== undefined && existsSync(root));
  const binaries = [
    join('chrome-linux', 'chrome'),
    join('chrome-linux64', 'chrome'),
    join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  ];
  return roots
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .map((name) => join(root, name)),
    )
    .flatMap((folder) => binaries.map((binary) => join(folder, binary)))
    .find((file) => existsSync(file));
}

/** The path of a Chrome or Chromium, or `undefined`: the environment first, then the system, then caches. */
export function lookForBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
    return named;
  }
  return onPath() ?? KNOWN_PLACES.find((file) => existsSync(file)) ?? inPlaywrightCache();
}

export const NO_BROWSER =
  'No Chrome or Chromium was found. Install one (on Debian: apt-get install chromium), ' +
  'or set CHROME_PATH to the program of one.';

/** @throws Error that says what to install */
export function findBrowser(): string {
  const found = lookForBrowser();
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}
