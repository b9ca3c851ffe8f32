import assert from 'node:assert/strict';
import test from 'node:test';
import { csvLine, unguarded } from './csv.ts';
import { FORMULA_PAYLOADS, PAYLOADS } from './test/payloads.ts';
import { cleanLine, cleanText } from './text-rules.ts';

/** All that Unicode calls a control of direction. */
const TURNS = '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';

test('[H600] no text keeps what turns the direction of reading, and scripts that need joiners keep those', () => {
  assert.equal(cleanText(`in${TURNS}voice\u202Efdp.exe`), 'invoicefdp.exe');
  assert.equal(cleanLine(` ${TURNS} `), '');
  for (const kept of ['می\u200Cخواهم', '👩\u200D👧', 'שלום', 'क\u094D\u200Dष'])
    assert.equal(cleanText(kept), kept, 'as it was written');
  for (const payload of PAYLOADS) {
    const text = cleanText(payload);
    assert.doesNotMatch(text, /\p{Bidi_Control}|[^\P{Cc}\t\n]|\p{Cs}/u);
    assert.equal(cleanText(text), text, 'cleaning again changes nothing');
  }
});

test('[H601] no cell of a table begins as a formula, whatever stands before it, and it is read as it was', () => {
  for (const payload of [...FORMULA_PAYLOADS, ...PAYLOADS]) {
    const written = csvLine([payload]);
    const cell = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/u);
    assert.equal(unguarded(cell), payload);
  }
  for (const number of ['-3', '12.5', '-1e-7']) assert.equal(csvLine([number]), number);
});
