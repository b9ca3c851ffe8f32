/** `<!-- made: agent-picker events -->` … `<!-- end -->`: what stands between is made by a script. */
const MADE = /(<!-- made: (.+?) -->\n)[\s\S]*?(<!-- end -->)/gu;

/**
 * Fills the marked places of a document.
 * @param text what belongs in the place of a name
 * @throws when a name is unknown
 */
export const fillDocument = (document: string, text: (name: string) => string): string =>
  document.replace(
    MADE,
    (_whole, begin: string, name: string, end: string) => `${begin}\n${text(name)}\n\n${end}`,
  );

/** The names of the marked places. */
export const placesOf = (document: string): readonly string[] =>
  [...document.matchAll(MADE)].map(([, , name = '']) => name);
