import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'телефоном',
  video: 'через відео',
  email: 'електронною поштою',
  social: 'у соціальній мережі',
  sms: 'через SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} знає про це більше.`;
    case 'in-charge':
      return `${name} цим займається.`;
    case 'speaks-language':
      return `${name} розмовляє Вашою мовою.`;
    case 'has-time':
      return `${name} зараз має на це час.`;
    case 'other':
      return `${name} може допомогти краще.`;
  }
}

export const transferWords = (formats: Formats<'uk'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'інша людина', needed: (list) => `інша людина (${list})` });
  return {
    brings: (way) => `${way.from.name} передає розмову далі: ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Інша людина'),
    kept: 'Ваше місце і все написане переходять разом з Вами; повторювати нічого не треба.',
    back: (way) => `Ніхто інший не може прийняти розмову; вона повертається до цієї людини: ${way.from.name}`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name} кличе до розмови: ${to(way)}`
        : `${way.from.name} шукає, хто продовжить розмову: ${to(way)}`,
    seeksLead: (name) => `До того часу розмова триває: ${name}.`,
    stay: (name) => `Без змін: ${name}`,
    ended: (end, name) =>
      end === 'stayed'
        ? `Без змін, розмова триває: ${name}.`
        : `Ніхто інший не може прийти; розмова триває: ${name}.`,
    elsewhere: (channel, name) => `${name}: розмова триває ${means[channel]}.`,
    guest: (name) => `${name} ще тут.`,
    reopen: 'Відкрити розмову знову',
    reopenLead: (name) => `За можливості: ${name}.`,
  };
};
