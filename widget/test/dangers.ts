const RUNS =
  'script, iframe, frame, object, embed, base, meta, link, math, plaintext, form[action], foreignObject';
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'srcset', 'xlink:href', 'to'];
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'blob:']);
const IMAGE = /^data:image\/(?!svg)/u;

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* deep(element.shadowRoot);
  }
}

function addressDanger(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (value === null || value === '' || IMAGE.test(value)) return null;
  if (!URL.canParse(value, document.baseURI)) return `${name} is no address`;
  const { protocol, username } = new URL(value, document.baseURI);
  if (!LINK_SCHEMES.has(protocol)) return `${name} leads to ${protocol}`;
  return username === '' ? null : `${name} is dressed up`;
}

function dangerOf(element: Element): readonly string[] {
  const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
  return [
    ...(element.matches(RUNS) ? ['may run something'] : []),
    ...handlers.map((name) => `has ${name}`),
    ...ADDRESSES.flatMap((name) => addressDanger(element, name) ?? []),
  ].map((danger) => `<${element.localName}> ${danger}`);
}

/** What in an element, through all shadow trees, could run or lead to something that nobody of us wrote. */
export const dangersIn = (root: Element): readonly string[] =>
  [...deep(root.shadowRoot ?? root)].flatMap(dangerOf);

/** All text that stands in an element, through all shadow trees. */
export const wordsIn = (root: Element): string =>
  [root, ...deep(root.shadowRoot ?? root)]
    .map((element) => (element.shadowRoot ?? element).textContent)
    .join('\n');
