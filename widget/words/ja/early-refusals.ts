import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'このページは古くなっています。もう一度読み込んでください。',
  'site-unknown': 'このページからは担当者につながりません。サイトの運営者にお知らせください。',
  'origin-refused': 'このアドレスからは担当者につながりません。サイトの運営者にお知らせください。',
  'too-many': '一度に操作が集中しました。数秒待ってから、もう一度お試しください。',
  'no-answer': '応答がありませんでした。接続を確認して、もう一度お試しください。',
  'storage-failed': '何も変更されていません。少ししてからもう一度お試しください。',
  'server-stopping': 'まもなく再開します。順番はそのままです。',
  other: 'うまくいきませんでした。ページを読み込み直すか、あとでもう一度お試しください。',
});
