import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { markup, Markup } from '../http/markup.ts';
import { ownOrigin } from '../origin.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Operation } from './operation.ts';

const STYLE = `:root{color-scheme:light dark}
body{max-width:960px;margin:0 auto;padding:24px;font:15px/1.5 system-ui,sans-serif}
h1{font-size:28px}h2{margin:48px 0 4px;font-size:17px}
p{margin:4px 0}nav{columns:3 220px;margin:24px 0}nav a{display:block;padding:4px 0}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{overflow-x:auto;margin:8px 0;padding:12px 16px;border:1px solid #8886;border-radius:8px}
a:focus-visible,pre:focus-visible{outline:2px solid;outline-offset:2px}
.soft{opacity:.8}`;
const STYLE_MARKUP = new Markup(STYLE);
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_DIGEST}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every operation with an example to copy, as a page. It is made of the same as the OpenAPI document. */
export function operationsPage(
  operations: readonly Operation[],
  { config }: Pick<Surroundings, 'config'>,
): RequestHandler {
  return (request, response) => {
    response
      .setHeader('Content-Security-Policy', POLICY)
      .setHeader('Cache-Control', 'no-cache')
      .type('html')
      .send(pageOf(operations, ownOrigin(request.headers, config)).text);
  };
}

const pageOf = (operations: readonly Operation[], server: string): Markup => markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Handpick API: operations and examples</title>
<link rel="icon" href="data:,">
<style>${STYLE_MARKUP}</style>
</head>
<body>
<main>
<h1>Operations and examples</h1>
<p>A program asks with a key of the site, which an owner makes; its scopes say what it may ask.</p>
<p>The same as an <a href="/v1/openapi.json">OpenAPI document</a>.</p>
<nav aria-label="Operations">${operations.map(({ name }) => markup`<a href="#${name}">${name}</a>`)}</nav>
${operations.map((operation) => sectionOf(operation, server))}
</main>
</body>
</html>
`;

const sectionOf = (operation: Operation, server: string): Markup => {
  const { name, method, address, summary, scope, status, example, mediaType } = operation;
  const answer =
    typeof example.answer === 'string' ? example.answer : JSON.stringify(example.answer, null, 2);
  const openTo = scope === null ? 'open to anybody' : markup`scope <code>${scope}</code>`;
  return markup`<section aria-labelledby="${name}">
<h2 id="${name}">${name}</h2>
<p>${summary}</p>
<p class="soft"><code>${method} ${address}</code> · ${openTo}</p>
<pre tabindex="0">${curlOf(operation, server)}</pre>
<p class="soft">${status}, ${mediaType}</p>
<pre tabindex="0">${answer}</pre>
</section>
`;
};

const entriesOf = (part: object = {}) => Object.entries(part) as [string, unknown][];

/** What a person types to ask the example. */
function curlOf({ method, address, scope, example, needsVersion }: Operation, server: string): string {
  const path = entriesOf(example.path).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    address,
  );
  const given = entriesOf(example.query).map(([name, value]): [string, string] => [name, String(value)]);
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}'${server}${path}${query}'`,
    ...(scope === null ? [] : [`-H "Authorization: Bearer $HANDPICK_KEY"`]),
    ...(needsVersion ? [`-H 'If-Match: <ETag of what you read>'`] : []),
    ...(example.body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d '${quoted(JSON.stringify(example.body, null, 2))}'`]),
  ].join(' \\\n  ');
}

/** Within the single quotes of a shell. */
const quoted = (text: string): string => text.replaceAll("'", `'\\''`);
