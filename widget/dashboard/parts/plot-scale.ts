const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The figures at which lines are drawn, from zero up to at least the most: about four, all of them round. */
export function ticksUpTo(most: number, count = 4): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const lines = Math.ceil(most / step - 1e-9);
  return Array.from({ length: lines + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Which of so many names are written below, so that they do not touch: every one, every second, … */
export function everyNth(names: number, widthPixels: number, namePixels: number): number {
  return Math.max(1, Math.ceil((names * namePixels) / Math.max(1, widthPixels)));
}
