import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'ja'>): BehindWords['need'] => ({
  legend: '担当者に求めることは何ですか',
  hint: '3つまで選べます。すべてを満たす人が、条件に合う担当者になります。',
  skills: '得意分野',
  languages: '言語',
  people: (count) => formats.plural(count, { other: 'すべてを満たす担当者が#名います。' }),
  nobody: 'すべてを満たす担当者がいません。条件を減らしてください。',
  anyone: (wishes) => `条件に合う担当者：${formats.list(wishes)}を満たす全員。`,
  anyoneAtAll: '条件に合う担当者：ここにいる全員。',
  change: '担当者に求めることを変更する',
  save: '保存',
  cancel: 'キャンセル',
  kept: '保存しました。順番はそのままです。',
});
