/** Collects broken rules; a sentence is made only when its rule is broken. */
export class Report {
  readonly broken: string[] = [];

  expect(holds: boolean, sentence: () => string): void {
    if (!holds) this.broken.push(sentence());
  }
}
