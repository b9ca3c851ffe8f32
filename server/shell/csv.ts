/**
 * What a spreadsheet would take for the beginning of a formula (OWASP, CSV injection), also in full width,
 * after blanks that it drops, and after an apostrophe, which would be taken for the one that is put here.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

const mustBeGuarded = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** A text that would be a formula gets an apostrophe before it, which spreadsheets hide; numbers stay so. */
function cellOf(text: string): string {
  const plain = mustBeGuarded(text) ? `'${text}` : text;
  // A semicolon, since some spreadsheets take it for what stands between cells.
  return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One line of a table as RFC 4180 has it, without its end. */
export const csvLine = (cells: readonly string[]): string => cells.map(cellOf).join(',');

/** A file (RFC 4180) that opens in a spreadsheet and runs nothing there. */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${csvLine(row)}\r\n`).join('');

/** A cell as it was before it was written. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && mustBeGuarded(cell.slice(1)) ? cell.slice(1) : cell;
