/** As many series are drawn at once as can be told apart. */
export const INKS = 4;

/** By ink: whose it is, `null` for one that is free. */
export type Inks = readonly (string | null)[];

export const inksAtFirst = (names: readonly string[]): Inks => names.slice(0, INKS);

/** Takes an ink away, or gives the first free one; unchanged where all are in use. */
export function switched(inks: Inks, name: string): Inks {
  if (inks.includes(name)) return inks.map((each) => (each === name ? null : each));
  const free = inks.indexOf(null);
  if (free >= 0) return inks.map((each, index) => (index === free ? name : each));
  return inks.length < INKS ? [...inks, name] : inks;
}

export const isFull = (inks: Inks): boolean => inks.filter((each) => each !== null).length >= INKS;
