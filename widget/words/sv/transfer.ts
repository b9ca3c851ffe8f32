import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'per telefon',
  video: 'via video',
  email: 'via e-post',
  social: 'i ett socialt nätverk',
  sms: 'via sms',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} vet mer om det här.`;
    case 'in-charge':
      return `${name} har hand om det här.`;
    case 'speaks-language':
      return `${name} talar ditt språk.`;
    case 'has-time':
      return `${name} har tid för det nu.`;
    case 'other':
      return `${name} kan hjälpa dig bättre.`;
  }
}

export const transferWords = (formats: Formats<'sv'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'någon annan', needed: (list) => `någon för ${list}` });
  return {
    brings: (way) => `${way.from.name} lämnar över dig till ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Någon annan'),
    kept: 'Din plats och det du har sagt följer med; du behöver inte upprepa något.',
    back: (way) => `Ingen annan kunde ta emot dig, så du kommer tillbaka till ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `${way.from.name} kallar på ${to(way)}` : `${way.from.name} söker ${to(way)}`,
    seeksLead: (name) => `Till dess pratar du vidare med ${name}.`,
    stay: (name) => `Stanna hos ${name}`,
    ended: (end, name) =>
      end === 'stayed' ? `Du stannar hos ${name}.` : `Du fortsätter med ${name}; ingen annan kunde komma.`,
    elsewhere: (channel, name) => `Samtalet med ${name} fortsätter ${means[channel]}.`,
    guest: (name) => `${name} är kvar.`,
    reopen: 'Öppna konversationen igen',
    reopenLead: (name) => `Med ${name}, om det går.`,
  };
};
