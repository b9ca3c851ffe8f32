import type { Guard } from './guard.ts';

const SHELL = 'server/shell';

/** What keeps words words, and files what they are. */
export const CONTENT_GUARDS: readonly Guard[] = [
  {
    name: 'escaping',
    what: 'What is put into HTML of the server is escaped',
    file: `${SHELL}/http/markup.ts`,
    find: "'<': '&lt;',",
    replace: "'<': '<',",
    test: `${SHELL}/http/hostile-words.test.ts`,
    rule: 'H608',
  },
  {
    name: 'direction',
    what: 'Controls of the direction of reading are dropped from what comes in',
    file: `${SHELL}/text-rules.ts`,
    find: ".replace(TURNS_TEXT, '')",
    replace: '',
    test: `${SHELL}/text-rules.test.ts`,
    rule: 'H600',
  },
  {
    name: 'formulas',
    what: 'A cell that would be a formula is written as a text',
    file: `${SHELL}/csv.ts`,
    find: 'const plain = mustBeGuarded(text)',
    replace: 'const plain = text.length < 0',
    test: `${SHELL}/text-rules.test.ts`,
    rule: 'H601',
  },
  {
    name: 'frames',
    what: 'A film of more pictures than may be is refused by its head',
    file: `${SHELL}/attachments/remake-image.ts`,
    find: 'const FRAMES_MOST = 500;',
    replace: 'const FRAMES_MOST = 500_000;',
    test: `${SHELL}/attachments/hostile-files.test.ts`,
    rule: 'H606',
  },
  {
    name: 'pixels',
    what: 'An image of more pixels than may be is refused by its head',
    file: `${SHELL}/attachments/remake-image.ts`,
    find: "if (width * height > LIMITS.imagePixelsMost) return refused('attachment-too-detailed');",
    replace: '',
    test: `${SHELL}/attachments/hostile-files.test.ts`,
    rule: 'H606',
  },
];
