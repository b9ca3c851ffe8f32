import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'عبر الهاتف',
  video: 'عبر الفيديو',
  email: 'عبر البريد الإلكتروني',
  social: 'عبر شبكة اجتماعية',
  sms: 'عبر الرسائل القصيرة',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `لدى ${name} معرفة أكبر بهذا الموضوع.`;
    case 'in-charge':
      return `هذا الموضوع من اختصاص ${name}.`;
    case 'speaks-language':
      return `لدى ${name} إلمام بلغتك.`;
    case 'has-time':
      return `لدى ${name} وقت لذلك الآن.`;
    case 'other':
      return `المساعدة من ${name} أنسب لك.`;
  }
}

export const transferWords = (formats: Formats<'ar'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'شخص آخر', needed: (list) => `شخص مناسب (${list})` });
  return {
    brings: (way) => `تنتقل محادثتك من ${way.from.name} إلى ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'شخص آخر'),
    kept: 'ينتقل معك مكانك وما كتبته؛ لا حاجة إلى تكرار أي شيء.',
    back: (way) => `تعذّر على غير ${way.from.name} استلام محادثتك، فتعود إلى ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `نداء من ${way.from.name} إلى ${to(way)}` : `بحث جارٍ من ${way.from.name} عن ${to(way)}`,
    seeksLead: (name) => `حتى ذلك الحين تستمر محادثتك مع ${name}.`,
    stay: (name) => `البقاء مع ${name}`,
    ended: (end, name) =>
      end === 'stayed'
        ? `تستمر محادثتك مع ${name}.`
        : `لا أحد غير ${name} متاح الآن، فتستمر محادثتك مع ${name}.`,
    elsewhere: (channel, name) => `تستمر محادثتك مع ${name} ${means[channel]}.`,
    guest: (name) => `حضور ${name} في المحادثة مستمر.`,
    reopen: 'فتح المحادثة من جديد',
    reopenLead: (name) => `مع ${name} عند توفر الوقت.`,
  };
};
