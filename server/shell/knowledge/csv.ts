/** One row of a table, by the names in its first row. */
export type CsvRow = { readonly line: number; readonly fields: ReadonlyMap<string, string> };

export type CsvTable =
  { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly sentence: string };

type Cells = { readonly line: number; readonly cells: readonly string[] };

/** Cells as RFC 4180 has them: a cell in quotation marks may hold commas, line ends and doubled marks. */
const CELL = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/gy;

/** Reads a table whose first row names the columns. Rows without any text are passed over. */
export function readCsv(text: string): CsvTable {
  const [head, ...rest] = rowsOf(text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'));
  if (head === undefined) return { ok: false, sentence: 'line 1: there is no row of names.' };
  const names = head.cells.map((name) => name.trim().toLowerCase());
  const rows: CsvRow[] = [];
  for (const { line, cells } of rest) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== names.length) {
      const sentence = `line ${line}: ${cells.length} cells where the first row has ${names.length}.`;
      return { ok: false, sentence };
    }
    rows.push({ line, fields: new Map(names.map((name, index) => [name, cells[index] ?? ''])) });
  }
  return { ok: true, rows };
}

function rowsOf(text: string): readonly Cells[] {
  const rows: Cells[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    // A mark in the middle of a cell: the rest of the row is one cell, and the count of cells tells.
    const [whole, cell = '', end = ''] = found ?? [text.slice(at), text.slice(at), ''];
    at += Math.max(1, whole.length);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    line += whole.split('\n').length - 1;
    if (end === ',' && at < text.length) continue;
    if (end === ',') cells.push('');
    rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  return rows;
}
