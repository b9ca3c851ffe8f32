/** One row of a table, by the names in its first row. */
export type CsvRow = { readonly line: number; readonly fields: ReadonlyMap<string, string> };

export type CsvTable =
  { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly sentence: string };

type Cells = { readonly line: number; readonly cells: readonly string[] };

/** A cell without quotation marks, as RFC 4180 has it, and what it ends with. */
const PLAIN = /([^",\n]*)(,|\n|$)/gy;
const END = /(,|\n|$)/gy;

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
    const { whole, cell, end } = cellAt(text, at);
    at += Math.max(1, whole.length);
    cells.push(cell);
    line += whole.split('\n').length - 1;
    if (end === ',' && at < text.length) continue;
    if (end === ',') cells.push('');
    rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  return rows;
}

type Cell = { readonly whole: string; readonly cell: string; readonly end: string };

/** A cell in quotation marks may hold commas, line ends and doubled marks. */
function cellAt(text: string, at: number): Cell {
  const closing = text[at] === '"' ? closingMark(text, at + 1) : null;
  const ends = closing === null ? PLAIN : END;
  ends.lastIndex = closing === null ? at : closing + 1;
  const found = ends.exec(text);
  const end = found?.at(-1);
  // A mark in the middle of a cell: the rest of the row is one cell, and the count of cells tells.
  if (found === null || end === undefined) return { whole: text.slice(at), cell: text.slice(at), end: '' };
  const whole = text.slice(at, ends.lastIndex);
  if (closing === null) return { whole, cell: found[1] ?? '', end };
  return { whole, cell: text.slice(at + 1, closing).replaceAll('""', '"'), end };
}

/** `null` if there is none. By search and not by pattern: a long cell is more than a pattern can hold. */
function closingMark(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return null;
}
