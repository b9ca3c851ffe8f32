/** One figure against that of the reference in the same run. */
export type Result = {
  readonly what: string;
  readonly product: number;
  readonly reference: number;
  readonly ratio: number;
} & ({ readonly least: number } | { readonly most: number });

export const isMet = (result: Result): boolean =>
  'least' in result ? result.ratio >= result.least : result.ratio <= result.most;

const rounded = (figure: number): string =>
  figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));

export const rowOf = (result: Result): Record<string, string> => ({
  what: result.what,
  product: rounded(result.product),
  reference: rounded(result.reference),
  ratio: result.ratio.toFixed(2),
  promised: 'least' in result ? `≥ ${result.least}` : `≤ ${result.most}`,
  met: isMet(result) ? 'yes' : 'NO',
});
