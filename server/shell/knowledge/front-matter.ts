/** A text with lines of `name: value` before it, between two lines of three hyphens. */
export type FrontMatter = { readonly fields: ReadonlyMap<string, string>; readonly text: string };

const FENCE = /^---[ \t]*\n([\s\S]*?)\n?^---[ \t]*(?:\n|$)/mu;
const FIELD = /^([A-Za-z]+)[ \t]*:[ \t]*(.*)$/u;

export type ReadFrontMatter =
  { readonly ok: true; readonly result: FrontMatter } | { readonly ok: false; readonly sentence: string };

/** Values are plain words, in quotation marks or not: nothing of YAML but its first impression. */
export function readFrontMatter(raw: string): ReadFrontMatter {
  const file = raw.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const found = FENCE.exec(file);
  if (found?.index !== 0) return { ok: false, sentence: 'it does not begin with lines between two ---.' };
  const fields = new Map<string, string>();
  for (const line of (found[1] ?? '').split('\n')) {
    if (line.trim() === '') continue;
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined)
      return { ok: false, sentence: `“${line.slice(0, 40)}” is no line such as “title: Returns”.` };
    fields.set(name.toLowerCase(), unquoted(value.trim()));
  }
  return { ok: true, result: { fields, text: file.slice(found[0].length).trim() } };
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
