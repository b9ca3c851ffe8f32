const BREAKS = /[",\n\r;]/;
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: a text that would be a formula gets an apostrophe before it, which spreadsheets hide. */
function cellOf(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return BREAKS.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A file (RFC 4180) that opens in a spreadsheet and runs nothing there. */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** A cell as it was before `csvOf`. */
export const unguarded = (cell: string): string =>
  FORMULA.test(cell.slice(1)) ? cell.replace(/^'/, '') : cell;
