import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lookForBrowser, NO_BROWSER } from './browser.ts';
import { ROOT } from './run-program.ts';

/** The npm package that carries a headless Chromium for Linux; fetched only where no browser is found. */
const PACKAGED = '@sparticuz/chromium@153.0.0';

function succeeds(command: string, words: readonly string[], cwd = ROOT): boolean {
  return spawnSync(command, words, { cwd, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function works(program: string): boolean {
  return spawnSync(program, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0;
}

function installFromDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!succeeds('apt-get', ['update', '-qq'])) return undefined;
  if (!succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return undefined;
  return lookForBrowser();
}

async function installFromPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(ROOT, 'node_modules', '.cache', 'handpick-browser');
  mkdirSync(folder, { recursive: true });
  if (
    !succeeds(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PACKAGED],
      folder,
    )
  ) {
    return undefined;
  }
  const found = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const chromium = (await import(found)) as { default: { executablePath(): Promise<string> } };
  const program = await chromium.default.executablePath();
  return works(program) ? program : undefined;
}

/**
 * Finds a browser, or installs one where that can be done without asking, and names it in `CHROME_PATH`,
 * where every later step looks first. Ends the process with one clear line when there is none.
 */
export async function ensureBrowser(): Promise<void> {
  try {
    const program = lookForBrowser() ?? installFromDebian() ?? (await installFromPackage());
    if (program === undefined) throw new Error(NO_BROWSER);
    process.env.CHROME_PATH = program;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
