import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { directionOf } from '../../protocol/languages.ts';
import { preferredLanguage, wordsFor, type ServerWords } from '../words/words.ts';

const STYLE =
  'html,body{margin:0;min-height:100%;font-family:system-ui,sans-serif}booking-page{display:block}';
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');

/** The script speaks the language that the page says it is in. */
const pageIn = ({ formats, pick }: ServerWords): string => `<!doctype html>
<html lang="${formats.locale}" dir="${directionOf(formats.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${pick.booking}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script type="module" src="/booking.js"></script>
</head>
<body><booking-page></booking-page></body>
</html>
`;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${STYLE_DIGEST}'`,
  "connect-src 'self'",
  "img-src 'self' data: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Where the signed link of a booking leads. The token stands behind `#` and never reaches this server here.
 */
export const bookingPage: RequestHandler = (request, response) => {
  response
    .vary('Accept-Language')
    .setHeader('Content-Security-Policy', POLICY)
    .setHeader('Referrer-Policy', 'no-referrer')
    .setHeader('X-Robots-Tag', 'noindex')
    .setHeader('Cache-Control', 'no-cache')
    .type('html')
    .send(pageIn(wordsFor(preferredLanguage(request.acceptsLanguages()))));
};
