import test from 'node:test';
import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import { fileName, namedIn } from './file-name.ts';

test('[H164] a name keeps its words and gets the ending of what the file is', () => {
  assert.equal(fileName('My guitar.JPG', 'image'), 'My guitar.webp');
  assert.equal(fileName('Rechnung – Übersicht.pdf', 'pdf'), 'Rechnung – Übersicht.pdf');
  assert.equal(fileName('写真.png', 'image'), '写真.webp');
  assert.equal(fileName('v1.2', 'pdf'), 'v1.pdf');
});

test('[H164] a name leads into no folder, hides no ending and carries no control', () => {
  assert.equal(fileName('../../etc/passwd', 'pdf'), 'etc passwd.pdf');
  assert.equal(fileName('C:\\Windows\\system32\\evil.exe', 'pdf'), 'C Windows system32 evil.pdf');
  assert.equal(fileName('photo\u202Egpj.exe', 'image'), 'photo gpj.webp');
  assert.equal(fileName('a\r\nSet-Cookie: b=c\u0000.png', 'image'), 'a Set-Cookie b=c.webp');
  assert.equal(fileName('"; filename="evil.html', 'pdf'), '; filename= evil.pdf');
  assert.equal(fileName('.htaccess', 'pdf'), 'file.pdf');
  for (const nothing of ['', '...', '   ', '\u202E', '/'])
    assert.equal(fileName(nothing, 'image'), 'image.webp');
});

test('[H164] a long name is cut between characters', () => {
  const long = fileName('🎸'.repeat(300), 'image');
  assert(long.length <= LIMITS.fileNameCharacters);
  assert(long.endsWith('.webp'));
  assert(long.isWellFormed());
});

test('[H164] a name that is no encoded text is none', () => {
  assert.equal(namedIn(encodeURIComponent('Gitarre früher.png')), 'Gitarre früher.png');
  for (const header of [undefined, '%', '%E0%A4%A', ['a', 'b']]) assert.equal(namedIn(header), '');
});
