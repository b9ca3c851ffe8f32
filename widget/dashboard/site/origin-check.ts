/** What keeps a text from being an origin, and what was probably meant. */
export type OriginProblem =
  { readonly kind: 'scheme' | 'path' | 'case'; readonly meant: string } | { readonly kind: 'star' | 'none' };

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//iu;

/** `null` for a whole origin such as `https://shop.example`; a slash at the end was meant to be none. */
export function originProblem(text: string): OriginProblem | null {
  if (text.includes('*')) return { kind: 'star' };
  if (!SCHEME.test(text)) {
    const meant = originOf(`https://${text}`);
    return meant?.includes('.') === true ? { kind: 'scheme', meant } : { kind: 'none' };
  }
  const origin = originOf(text);
  if (origin === null) return { kind: 'none' };
  if (origin === text) return null;
  return { kind: origin.toLowerCase() === text.toLowerCase() ? 'case' : 'path', meant: origin };
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** One origin a line, as they are typed: without blanks, empty lines and slashes at the end. */
export const originsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,]+/u)
      .map((line) => line.replace(/\/$/u, ''))
      .filter((line) => line !== ''),
  ),
];
