/** What an axis counts in: parts of anything, whole cases, or time. */
export type Axis = 'number' | 'count' | 'seconds';

const STEPS = [1, 2, 2.5, 5, 10] as const;
const TIMES = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800] as const;
const DAY_SECONDS = 86_400;

function stepOf(rough: number, axis: Axis): number {
  if (axis === 'seconds')
    return TIMES.find((each) => each >= rough) ?? stepOf(rough / DAY_SECONDS, 'count') * DAY_SECONDS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  return axis === 'count' ? Math.max(1, Math.ceil(step)) : step;
}

/** The figures at which lines are drawn, zero among them: about four, all of them round. */
export function ticksBetween(
  least: number,
  most: number,
  axis: Axis = 'number',
  count = 4,
): readonly number[] {
  const [from, to] = [Math.min(0, least), Math.max(0, most)];
  if (!(to > from)) return [0, 1];
  const step = stepOf((to - from) / count, axis);
  const first = Math.floor(from / step + 1e-9);
  const lines = Math.ceil(to / step - 1e-9) - first;
  return Array.from({ length: lines + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Which of so many names are written below, so that they do not touch: every one, every second, … */
export function everyNth(names: number, widthPixels: number, namePixels: number): number {
  return Math.max(1, Math.ceil((names * namePixels) / Math.max(1, widthPixels)));
}
