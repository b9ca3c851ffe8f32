import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'בטלפון',
  video: 'בווידאו',
  email: 'בדואר אלקטרוני',
  social: 'ברשת חברתית',
  sms: 'במסרון',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `אצל ${name} יש יותר ידע בנושא.`;
    case 'in-charge':
      return `הנושא באחריות ${name}.`;
    case 'speaks-language':
      return `אצל ${name} אפשר לדבר בשפה שלך.`;
    case 'has-time':
      return `אצל ${name} יש עכשיו זמן לזה.`;
    case 'other':
      return `אצל ${name} אפשר לקבל עזרה טובה יותר.`;
  }
}

export const transferWords = (formats: Formats<'he'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'אדם אחר', needed: (list) => `אדם אחר (${list})` });
  return {
    brings: (way) => `השיחה שלך עם ${way.from.name} עוברת אל ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'אדם אחר'),
    kept: 'המקום שלך וכל מה שכתבת עוברים איתך; אין צורך לחזור על דבר.',
    back: (way) => `אין אדם אחר פנוי, ולכן השיחה חוזרת אל ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `קריאה מאת ${way.from.name} אל ${to(way)}` : `חיפוש מטעם ${way.from.name}: ${to(way)}`,
    seeksLead: (name) => `עד אז השיחה שלך עם ${name} נמשכת.`,
    stay: (name) => `להישאר עם ${name}`,
    ended: (end, name) =>
      end === 'stayed' ? `השיחה שלך עם ${name} נמשכת.` : `אין אדם אחר פנוי, והשיחה שלך עם ${name} נמשכת.`,
    elsewhere: (channel, name) => `השיחה עם ${name} נמשכת ${means[channel]}.`,
    guest: (name) => `${name} עדיין כאן.`,
    reopen: 'פתיחת השיחה מחדש',
    reopenLead: (name) => `עם ${name}, אם אפשר.`,
  };
};
