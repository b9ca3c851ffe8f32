import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'al telefono',
  video: 'in video',
  email: 'per e-mail',
  social: 'su un social network',
  sms: 'per SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} ne sa di più.`;
    case 'in-charge':
      return `${name} se ne occupa.`;
    case 'speaks-language':
      return `${name} parla la sua lingua.`;
    case 'has-time':
      return `${name} ora ha tempo.`;
    case 'other':
      return `${name} può aiutarla meglio.`;
  }
}

export const transferWords = (formats: Formats<'it'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'un’altra persona', needed: (list) => `qualcuno per ${list}` });
  return {
    brings: (way) => `${way.from.name} la mette in contatto con ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Un’altra persona'),
    kept: 'Il suo posto e ciò che ha detto la seguono; non deve ripetere nulla.',
    back: (way) => `Nessun’altra persona poteva risponderle, quindi torna da ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `${way.from.name} sta chiamando ${to(way)}` : `${way.from.name} sta cercando ${to(way)}`,
    seeksLead: (name) => `Fino ad allora continua a parlare con ${name}.`,
    stay: (name) => `Resta con ${name}`,
    ended: (end, name) =>
      end === 'stayed' ? `Resta con ${name}.` : `Continua con ${name}; nessun’altra persona poteva venire.`,
    elsewhere: (channel, name) => `La conversazione con ${name} continua ${means[channel]}.`,
    guest: (name) => `${name} è ancora qui.`,
    reopen: 'Riapri la conversazione',
    reopenLead: (name) => `Con ${name}, se è possibile.`,
  };
};
