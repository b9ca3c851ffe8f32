/** One figure against that of the reference in the same run. */
export type Result = {
  readonly what: string;
  readonly product: number;
  readonly reference: number;
  readonly ratio: number;
  /** What is promised of the ratio; nothing where it only explains another one. */
  readonly least?: number;
  readonly most?: number;
};

export const isMet = ({ ratio, least = -Infinity, most = Infinity }: Result): boolean =>
  ratio >= least && ratio <= most;

const promise = ({ least, most }: Result): string => {
  if (least !== undefined) return `≥ ${least}`;
  return most === undefined ? '' : `≤ ${most}`;
};

const rounded = (figure: number): string =>
  figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));

export const rowOf = (result: Result): Record<string, string> => ({
  what: result.what,
  product: rounded(result.product),
  reference: rounded(result.reference),
  ratio: result.ratio.toFixed(2),
  promised: promise(result),
  met: promise(result) === '' ? '' : isMet(result) ? 'yes' : 'NO',
});
