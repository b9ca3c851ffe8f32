import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ownOrigin } from '../origin.ts';
import type { EdgeConfig } from '../surroundings.ts';
import { CONSOLE_APP, CONSOLE_ICON } from './console-app.ts';

const STYLE = [
  'html,body{margin:0;min-height:100%;font-family:system-ui,sans-serif}',
  'agent-console,agent-dashboard{display:block;min-height:100vh}',
].join('');
/** Those for which console and dashboard have words, the first for everybody else. */
const LANGUAGES = ['en', 'de'] as const;
const ICON = `data:image/svg+xml,${encodeURIComponent(CONSOLE_ICON)}`;
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');

type Staffed = {
  readonly title: string;
  readonly element: 'agent-console' | 'agent-dashboard';
  readonly script: string;
  /** What else stands in the head. */
  readonly head: string;
};

const pageOf = ({ title, element, script, head }: Staffed, language: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="theme-color" content="#00676a">
<link rel="icon" href="${ICON}">
${head}
<style>${STYLE}</style>
<script type="module" src="${script}"></script>
</head>
<body><${element}></${element}></body>
</html>
`;

const CONSOLE: Staffed = {
  title: 'Handpick console',
  element: 'agent-console',
  script: '/console.js',
  head: [
    `<link rel="apple-touch-icon" href="${CONSOLE_APP.touchIcon}">`,
    `<link rel="manifest" href="${CONSOLE_APP.manifest}">`,
  ].join('\n'),
};

/** The token of a link stands behind `#`; no referrer tells where somebody came from either. */
const DASHBOARD: Staffed = {
  title: 'Handpick',
  element: 'agent-dashboard',
  script: '/dashboard.js',
  head: '<meta name="referrer" content="no-referrer">',
};

/** The console's own page. */
export const consolePage = (config: EdgeConfig): RequestHandler => servePage(config, CONSOLE);

/** The page of the dashboard. */
export const ownerPage = (config: EdgeConfig): RequestHandler => servePage(config, DASHBOARD);

/**
 * Under a policy that lets in nothing but its own script, in the reader's language: the script speaks the
 * one that the page says it is in.
 */
function servePage(config: EdgeConfig, page: Staffed): RequestHandler {
  return (request, response) => {
    const language = request.acceptsLanguages(...LANGUAGES);
    const socketOrigin = ownOrigin(request.headers, config).replace(/^http/, 'ws');
    response
      .setHeader('Content-Security-Policy', policy(socketOrigin))
      .setHeader('X-Robots-Tag', 'noindex')
      .setHeader('Cache-Control', 'no-cache')
      .type('html')
      .vary('Accept-Language')
      .send(pageOf(page, language === false ? LANGUAGES[0] : language));
  };
}

const policy = (socketOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${STYLE_DIGEST}'`,
    `connect-src 'self' ${isPlainOrigin(socketOrigin) ? socketOrigin : ''}`.trim(),
    "img-src 'self' data: blob: https:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** The Host header is anybody's text and must not write a policy. */
const isPlainOrigin = (origin: string): boolean => /^wss?:\/\/[\w.:[\]-]+$/.test(origin);
