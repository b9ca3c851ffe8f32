import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from './run-program.ts';

const MOST_BYTES = 150_000;
const FEWEST_PICTURES = 3;

test('[T42] the README shows at least three pictures, each with words for it, and none of them heavy', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const markdown = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, alt, file]) => ({ alt, file }));
  const tags = [...text.matchAll(/<img[^>]*>/gu)].map(([tag]) => ({
    alt: /alt="([^"]*)"/u.exec(tag)?.[1],
    file: /src="([^"]+)"/u.exec(tag)?.[1],
  }));
  const pictures = [...markdown, ...tags];
  assert.ok(pictures.length >= FEWEST_PICTURES);
  for (const { alt, file } of pictures) {
    assert.ok((alt ?? '').length > 10, `${file} has words`);
    assert.ok(statSync(join(ROOT, file ?? '')).size <= MOST_BYTES, `${file} is light`);
  }
});
