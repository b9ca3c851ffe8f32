import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'per telefoon',
  video: 'via video',
  email: 'per e-mail',
  social: 'op een sociaal netwerk',
  sms: 'per sms',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} weet hier meer van.`;
    case 'in-charge':
      return `${name} gaat hierover.`;
    case 'speaks-language':
      return `${name} spreekt uw taal.`;
    case 'has-time':
      return `${name} heeft er nu tijd voor.`;
    case 'other':
      return `${name} kan u beter helpen.`;
  }
}

export const transferWords = (formats: Formats<'nl'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'iemand anders', needed: (list) => `iemand voor ${list}` });
  return {
    brings: (way) => `${way.from.name} brengt u naar ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Iemand anders'),
    kept: 'Uw plaats en wat u hebt gezegd gaan mee; u hoeft niets te herhalen.',
    back: (way) => `Niemand anders kon u overnemen, dus u gaat terug naar ${way.from.name}`,
    seeks: (way) => (way.ringing ? `${way.from.name} belt ${to(way)}` : `${way.from.name} zoekt ${to(way)}`),
    seeksLead: (name) => `Tot dan praat u verder met ${name}.`,
    stay: (name) => `Bij ${name} blijven`,
    ended: (end, name) =>
      end === 'stayed' ? `U blijft bij ${name}.` : `U gaat verder met ${name}; niemand anders kon komen.`,
    elsewhere: (channel, name) => `Het gesprek met ${name} gaat ${means[channel]} verder.`,
    guest: (name) => `${name} is er nog.`,
    reopen: 'Gesprek opnieuw openen',
    reopenLead: (name) => `Met ${name}, als dat kan.`,
  };
};
