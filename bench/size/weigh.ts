/** One file of a bundle, as Vite's manifest tells of it. */
export type Chunk = {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
export type Manifest = Readonly<Record<string, Chunk>>;

/** A file of several modules goes by the name of its group: its key in a manifest ends in a hash. */
export function byName(manifest: Manifest): Manifest {
  const nameOf = (key: string): string => (key.startsWith('_') ? (manifest[key]?.name ?? key) : key);
  const named = Object.entries(manifest).map(([key, chunk]) => {
    const imports = chunk.imports?.map(nameOf) ?? [];
    const dynamicImports = chunk.dynamicImports?.map(nameOf) ?? [];
    return [nameOf(key), { ...chunk, imports, dynamicImports }] as const;
  });
  return Object.fromEntries(named);
}

/** The words of one language, each part of them a file of its own. */
const WORDS = /^widget\/words\/([a-z]+)\//u;

const languageOf = (key: string): string | null => WORDS.exec(key)?.[1] ?? null;

/** The languages that a bundle can fetch. */
export const languagesIn = (manifest: Manifest): readonly string[] => [
  ...new Set(Object.keys(manifest).flatMap((key) => languageOf(key) ?? [])),
];

/** Whether a file is nothing that a reader of `language` fetches. */
export const isForeign = (key: string, language: string): boolean =>
  ![null, language].includes(languageOf(key));

/** The files of a chunk, of what it imports and of what it imports later, unless `leave` says otherwise. */
export function filesOf(manifest: Manifest, key: string, leave: (key: string) => boolean): Set<string> {
  const found = new Set<string>();
  const add = (inner: string): void => {
    const chunk = manifest[inner];
    if (chunk === undefined) throw new Error(`The bundle's manifest has no "${inner}". Build again.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(add);
    chunk.dynamicImports?.filter((later) => !leave(later)).forEach(add);
  };
  add(key);
  return found;
}

/**
 * What a reader of one language fetches, step by step: the entry with what it imports, all before the first
 * use, then each of `later` without what came before it.
 */
export function stepsOf(
  manifest: Manifest,
  entry: string,
  later: readonly string[],
  language: string,
): { readonly entry: Set<string>; readonly first: Set<string>; readonly later: readonly Set<string>[] } {
  const leave = (key: string): boolean => later.includes(key) || isForeign(key, language);
  const first = filesOf(manifest, entry, leave);
  const known = new Set(first);
  const steps = later.map((begins) => {
    const more = new Set([...filesOf(manifest, begins, leave)].filter((file) => !known.has(file)));
    for (const file of more) known.add(file);
    return more;
  });
  return { entry: filesOf(manifest, entry, () => true), first, later: steps };
}
