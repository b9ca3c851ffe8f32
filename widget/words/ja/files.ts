import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'ja'>): BehindWords['files'] => ({
  attach: '画像やPDFを添付する',
  drop: '画像やPDFをここにドロップ',
  chosen: '送るファイル',
  waiting: '送信を待っています',
  sending: (share) => `送信中、${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `準備完了、${size(formats, bytes)}`,
  failed: (reason) => `送れませんでした。${reason}`,
  retry: 'もう一度試す',
  retryNamed: (name) => `もう一度試す：${name}`,
  remove: (name) => `${name}を外す`,
  stillSending: 'ファイルを送信しています。',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)}を送る準備ができました。`,
      failed === 0 ? '' : `${files(formats, failed)}を送れませんでした。`,
    ].join(''),
  count: (count) => files(formats, count),
  image: (name) => `画像：${name}`,
  open: (name) => `${name}を開く`,
  save: '保存',
  saveNamed: (name) => `${name}を保存`,
  loading: '読み込み中',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'ja'>, count: number): string =>
  formats.plural(count, { other: '#件のファイル' });

const size = (formats: Formats<'ja'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'ご質問',
  write: '今のうちに質問を書く',
  hint: (name) =>
    name === null
      ? '応答する担当者が見ながらお話しします。呼び出しが始まるまで変更できます。'
      : `${name}さんが見ながらお話しします。呼び出しが始まるまで変更できます。`,
  label: 'ご質問',
  placeholder: 'どのようなご用件ですか',
  save: '保存',
  cancel: 'キャンセル',
  change: '質問を変更する',
  saved: '保存しました。担当者が応答するときに表示されます。',
  unsaved: 'まだ保存されていません。',
  asked: 'お客様のご質問',
});
