import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'zh'>): BehindWords['need'] => ({
  legend: '希望对方会什么？',
  hint: '最多选三项。全部具备的人才算合适的人。',
  skills: '擅长',
  languages: '语言',
  people: (count) => formats.plural(count, { other: '这里有#人全部具备。' }),
  nobody: '这里没有人全部具备，请减少几项。',
  anyone: (wishes) => `合适的人：具备${formats.list(wishes)}的人。`,
  anyoneAtAll: '合适的人：这里的所有人。',
  change: '修改对对方的要求',
  save: '保存',
  cancel: '取消',
  kept: '已保存，您的位置会保留。',
});
