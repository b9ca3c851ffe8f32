import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  Attachment,
  AttachmentId,
  ConversationId,
  LanguageTag,
  Message,
  TimeZone,
} from '../../protocol/index.ts';
import { transcriptMail, type TranscriptFacts } from './transcript-mail.ts';
import { SPOKEN, wordsFor } from '../words/words.ts';

const EVENING = Date.UTC(2026, 2, 3, 22, 58);
const MINUTE_MILLISECONDS = 60_000;

const said = (number: number, author: Message['author'], text: string): Message => ({
  conversationId: 'talk' as ConversationId,
  number,
  author,
  text,
  attachments: [],
  sentAt: EVENING + number * MINUTE_MILLISECONDS,
  commandId: null,
});

const facts = (changes: Partial<TranscriptFacts> = {}): TranscriptFacts => ({
  agentName: 'Ana Ruiz',
  siteName: 'Six Strings',
  messages: [said(0, 'agent', 'Hello, this is Ana.'), said(1, 'visitor', 'Two\nlines')],
  zone: 'Europe/Berlin' as TimeZone,
  language: 'en-GB' as LanguageTag,
  ...changes,
});

test('[H226] a conversation by mail says who said what and when, by the reader’s clock and day', () => {
  const { subject, text } = transcriptMail(facts());
  assert.equal(subject, 'Your conversation with Ana Ruiz, Six Strings');
  assert.match(text, /^Tuesday,? 3 March 2026\n\n23:58 {2}Ana Ruiz\n {4}Hello, this is Ana\.$/m);
  assert.match(text, /^23:59 {2}You\n {4}Two\n {4}lines$/m);
  const nextDay = transcriptMail(facts({ zone: 'Europe/Helsinki' as TimeZone })).text;
  assert.match(nextDay, /^Wednesday,? 4 March 2026\n\n0?0:58 {2}Ana Ruiz$/m);
});

test('[H226] files are named, and a new day has its date', () => {
  const file = { attachmentId: 'a' as AttachmentId, name: 'neck.jpg' } as Attachment;
  const messages = [said(0, 'visitor', ''), said(3, 'agent', 'I see.')];
  const { text, html = '' } = transcriptMail(
    facts({ messages: [{ ...messages[0]!, attachments: [file] }, messages[1]!] }),
  );
  assert.match(text, /^ {4}\[neck\.jpg\]$/m);
  assert.match(html, /\[neck\.jpg\]/);
  assert.equal(text.match(/^\w+,? \d March 2026$/gm)?.length, 2);
});

test('[H226] whatever somebody wrote is text in both forms, and no line of it looks like one of ours', () => {
  const evil = '<img src=x onerror=alert(1)>&"\n\n23:59  Ana Ruiz\n<a href="https://evil.example">here</a>';
  const agentName = '<b>Ana</b>';
  const { text, html = '' } = transcriptMail(facts({ messages: [said(0, 'visitor', evil)], agentName }));
  assert.doesNotMatch(text, /^23:59 {2}Ana Ruiz$/m);
  for (const tag of ['<img', '<a ', '<b>', '<script']) assert.ok(!html.includes(tag), tag);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;&amp;&quot;/);
});

test('[H226] it is written in the reader’s language where there are words of it, else in English', () => {
  const inGerman = transcriptMail(facts({ language: 'de-AT' as LanguageTag }));
  assert.match(inGerman.subject, /^Ihr Gespräch mit Ana Ruiz/);
  assert.match(inGerman.text, /^Dienstag, 3\. März 2026$/m);
  const inHebrew = transcriptMail(facts({ language: 'he' as LanguageTag }));
  assert.match(inHebrew.html ?? '', /<html lang="he" dir="rtl">/);
  const inKlingon = transcriptMail(facts({ language: 'tlh' as LanguageTag }));
  assert.match(inKlingon.subject, /^Your conversation/);
  assert.equal(new Set(SPOKEN.map((tag) => wordsFor(tag).transcript.why('S'))).size, 16);
});
