import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'por teléfono',
  video: 'por vídeo',
  email: 'por correo electrónico',
  social: 'en una red social',
  sms: 'por SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} sabe más de esto.`;
    case 'in-charge':
      return `${name} se encarga de esto.`;
    case 'speaks-language':
      return `${name} habla su idioma.`;
    case 'has-time':
      return `${name} tiene tiempo ahora.`;
    case 'other':
      return `${name} puede ayudarle mejor.`;
  }
}

export const transferWords = (formats: Formats<'es'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'otra persona', needed: (list) => `alguien para ${list}` });
  return {
    brings: (way) => `${way.from.name} le pasa con ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Otra persona'),
    kept: 'Su lugar y lo que ha dicho van con usted; no tiene que repetir nada.',
    back: (way) => `Nadie más podía atenderle, así que vuelve con ${way.from.name}`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name} está llamando a ${to(way)}`
        : `${way.from.name} está buscando a ${to(way)}`,
    seeksLead: (name) => `Mientras tanto sigue hablando con ${name}.`,
    stay: (name) => `Seguir con ${name}`,
    ended: (end, name) =>
      end === 'stayed' ? `Sigue con ${name}.` : `Sigue con ${name}; nadie más podía venir.`,
    elsewhere: (channel, name) => `La conversación con ${name} sigue ${means[channel]}.`,
    guest: (name) => `${name} sigue aquí.`,
    reopen: 'Volver a abrir la conversación',
    reopenLead: (name) => `Con ${name}, si está libre.`,
  };
};
