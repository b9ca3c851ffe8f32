/** Something in the sources that holds a promise, and how it is taken out to see a test turn red. */
export type Guard = {
  /** A word to call it by. */
  readonly name: string;
  /** What it is, for the table. */
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
  /** The test that turns red: its file, and the rule that its title quotes. */
  readonly test: string;
  readonly rule: string;
};

/** @throws when what is to be taken out does not stand there once: then nothing would be proved */
export function takeOut(source: string, { name, file, find, replace }: Guard): string {
  const parts = source.split(find);
  if (parts.length !== 2) {
    throw new Error(
      `The guard "${name}" stands ${parts.length - 1} times in ${file}, and not once: "${find}".`,
    );
  }
  return parts.join(replace);
}

/** The titles of the tests of a rule that failed, as a TAP report tells them. */
export function redOf(report: string, rule: string): readonly string[] {
  return [...report.matchAll(/^\s*not ok \d+ - (.+)$/gm)]
    .map(([, title]) => (title ?? '').replaceAll('\\', ''))
    .filter(
      (title) => title.startsWith('[') && (/^\[(.*?)\]/.exec(title)?.[1] ?? '').split(/,\s*/).includes(rule),
    );
}
