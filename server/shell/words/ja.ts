import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'ja'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: '変更や取り消しはこちらから：',
  chooseAnew: '別の時間の選択や取り消しはこちらから：',
  booked: {
    subject: (agent, site) => `電話の予約：${agent}さん、${site}`,
    opening: (agent) => `${agent}さんからお電話します：`,
  },
  moved: {
    subject: (agent, site) => `時間の変更：電話の予約、${agent}さん、${site}`,
    opening: (agent) => `電話の時間が変わりました。${agent}さんからお電話します：`,
  },
  reassigned: {
    subject: (agent, site) => `${agent}さんからお電話します、${site}`,
    opening: (agent) => `電話の時間はそのままで、${agent}さんからお電話します：`,
  },
  reminder: {
    subject: (agent, site) => `まもなく：電話の予約、${agent}さん、${site}`,
    opening: (agent) => `まもなく${agent}さんからお電話します：`,
  },
  'agent-removed': {
    subject: (_agent, site) => `別の時間をお選びください：電話の予約、${site}`,
    opening: (agent) =>
      `${agent}さんはここの担当を離れ、ご予約の時間に手が空いている担当者がほかにいません：`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `別の時間をお選びください：電話の予約、${site}`,
    opening: (agent) =>
      `申し訳ありません。${agent}さんの都合がつかず、その時間に手が空いている担当者がほかにいません：`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `取り消し：電話の予約、${agent}さん、${site}`,
    opening: () => 'ご希望のとおり、この電話の予約を取り消しました：',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `${agent}との会話 – ${site}`,
  you: 'あなた',
  times: (zone) => `時刻は${zone}によるものです。`,
  why: (site) => `${site}でこのアドレスが入力されたため、このメールを一度だけお送りしています。`,
});

const pickWords = (formats: Formats<'ja'>): ServerWords['pick'] => ({
  title: (site) => `担当者を選ぶ：${site}`,
  titleOf: (name, site) => `${name}さんと話す：${site}`,
  description: (count) =>
    formats.plural(count, { other: '#名の担当者から選べます。待ち時間の目安もわかります。' }),
  lead: '今いる担当者、得意分野、ほかの方の声をご覧ください。',
  noScript: 'このページは自動では更新されません。担当者と話すには、JavaScriptを有効にしてください。',
  all: '担当者全員',
  more: (count) => formats.plural(count, { other: 'ほか#名。' }),
  rating: (average, count) =>
    `★ ${formats.rating(average)} · ${formats.plural(count, { other: 'レビュー#件' })}`,
  isNew: '新規',
  speaks: (languages) => `話せる言語：${formats.list(languages)}`,
  knows: (skills) => `得意分野：${formats.list(skills)}`,
  away: '休憩中',
  offline: '不在',
  free: '今すぐ話せます',
  here: '在席中',
  under: (minutes) => `通常${formats.number(minutes)}分以内`,
  overAnHour: '通常1時間以上',
  closing: '順番が来る前に終了',
  unknown: 'ここには選べる担当者がいません',
  unknownLead: 'アドレスを確認するか、元のページにお戻りください。',
  booking: '電話の予約',
});
