import type { Message, Moment } from '../../server/protocol/index.ts';

/** What a transcript says besides what was said; times are put as the reader's own zone has them. */
export type TranscriptWords = {
  readonly title: string;
  readonly times: string;
  readonly day: (moment: Moment) => string;
  readonly time: (moment: Moment) => string;
  readonly nameOf: (author: Message['author']) => string;
  readonly attached: (names: readonly string[]) => string;
};

/** Every line that somebody wrote stands indented, so that none can look like a line of ours. */
const INDENT = '    ';

/** A conversation as plain text that anybody can read, print or keep: who said what and when. */
export function transcript(messages: readonly Message[], words: TranscriptWords): string {
  const lines: string[] = [words.title];
  let day = '';
  for (const message of messages) {
    const today = words.day(message.sentAt);
    if (today !== day) lines.push('', today);
    day = today;
    lines.push('', `${words.time(message.sentAt)}  ${words.nameOf(message.author)}`, ...said(message, words));
  }
  return [...lines, '', words.times, ''].join('\n');
}

function said({ text, attachments }: Message, { attached }: TranscriptWords): readonly string[] {
  const lines = text === '' ? [] : text.split('\n');
  const names = attachments.map(({ name }) => name);
  return [...lines, ...(names.length === 0 ? [] : [attached(names)])].map((line) => INDENT + line);
}

/** `conversation-ana-ruiz-2026-03-03.txt`, of letters and digits in any language. */
export function transcriptName(word: string, name: string, moment: Moment): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const date = new Date(moment);
  const digits = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const day = digits.map((part) => String(part).padStart(2, '0')).join('-');
  return [word, ...plain.split('-').filter(Boolean), day].join('-') + '.txt';
}

/** How long a browser may take to begin. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
