/** The value below which the share of all lies, such as 0.99. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export type Claim = {
  readonly what: string;
  readonly is: number;
  readonly most: number;
  readonly unit?: string;
};

/** Prints each claim with its figure, and ends the process badly if one does not hold. */
export function judge(claims: readonly Claim[]): void {
  console.table(
    claims.map(({ what, is, most, unit = '' }) => ({
      what,
      is: `${Math.round(is * 10) / 10} ${unit}`.trim(),
      'at most': `${most} ${unit}`.trim(),
      holds: is <= most ? 'yes' : 'NO',
    })),
  );
  if (!claims.every(({ is, most }) => is <= most)) process.exitCode = 1;
}
