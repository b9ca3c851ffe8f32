import { RULE_LIMITS } from './limits.ts';

/** What the page has seen since it was loaded. */
export type BrowserSigns = {
  /** Bursts of at least three clicks within a second at one place. */
  readonly rageClicks: number;
  /** Errors of the page that its visitor may have met, and fields that it refused. */
  readonly errors: number;
  /** Ways from one page to another and straight back to it. */
  readonly toAndFro: number;
};

/** What one sign is worth each time, and all of a kind together at most. */
export const SIGN_POINTS: Readonly<
  Record<keyof BrowserSigns, { readonly each: number; readonly most: number }>
> = {
  rageClicks: { each: 2, most: 6 },
  errors: { each: 1, most: 3 },
  toAndFro: { each: 1, most: 3 },
};

/**
 * 0 to 10: 2 points for each burst of clicks, up to 6; 1 for each error and for each way to and fro, up to 3
 * of either. The first error and the first way back are nobody's frustration and count for nothing.
 */
export function frustrationScore({ rageClicks, errors, toAndFro }: BrowserSigns): number {
  const found = { rageClicks, errors: errors - 1, toAndFro: toAndFro - 1 };
  const points = (Object.keys(SIGN_POINTS) as (keyof BrowserSigns)[]).map((sign) => {
    const { each, most } = SIGN_POINTS[sign];
    return Math.min(Math.max(0, found[sign]) * each, most);
  });
  return Math.min(
    points.reduce((sum, each) => sum + each, 0),
    RULE_LIMITS.frustrationMost,
  );
}
