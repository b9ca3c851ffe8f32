import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: '電話',
  video: 'ビデオ',
  email: 'メール',
  social: 'SNS',
  sms: 'SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `この件は${name}の方が詳しいためです。`;
    case 'in-charge':
      return `この件は${name}が受け持っているためです。`;
    case 'speaks-language':
      return `${name}はお使いの言語を話せるためです。`;
    case 'has-time':
      return `${name}は今、時間が取れるためです。`;
    case 'other':
      return `${name}の方がお役に立てるためです。`;
  }
}

export const transferWords = (formats: Formats<'ja'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    way.to === null
      ? whom(way, formats, { anybody: '別の担当者', needed: (list) => `${list}の担当者` })
      : `${way.to.name}さん`;
  return {
    brings: (way) => `${way.from.name}さんが${to(way)}におつなぎします`,
    because: (way) => because(way.reason, way.to === null ? '別の担当者' : `${way.to.name}さん`),
    kept: '順番とこれまでの内容は引き継がれます。もう一度説明していただく必要はありません。',
    back: (way) => `ほかに応対できる担当者がいないため、${way.from.name}さんに戻ります`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name}さんが${to(way)}を呼び出しています`
        : `${way.from.name}さんが${to(way)}を探しています`,
    seeksLead: (name) => `それまでは${name}さんとの会話が続きます。`,
    stay: (name) => `${name}さんと続ける`,
    ended: (end, name) =>
      end === 'stayed'
        ? `${name}さんとの会話が続きます。`
        : `ほかに応対できる担当者がいないため、${name}さんとの会話が続きます。`,
    elsewhere: (channel, name) => `${name}との会話は${means[channel]}で続いています。`,
    guest: (name) => `${name}さんもまだ会話に入っています。`,
    reopen: '会話をもう一度開く',
    reopenLead: (name) => `${name}さんの手が空いていれば、続きを話せます。`,
  };
};
