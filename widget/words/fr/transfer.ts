import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'par téléphone',
  video: 'en vidéo',
  email: 'par e-mail',
  social: 'sur un réseau social',
  sms: 'par SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} connaît mieux le sujet.`;
    case 'in-charge':
      return `${name} s’en occupe.`;
    case 'speaks-language':
      return `${name} parle votre langue.`;
    case 'has-time':
      return `${name} a du temps maintenant.`;
    case 'other':
      return `${name} peut mieux vous aider.`;
  }
}

export const transferWords = (formats: Formats<'fr'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'une autre personne', needed: (list) => `quelqu’un pour ${list}` });
  return {
    brings: (way) => `${way.from.name} vous confie à ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Une autre personne'),
    kept: 'Votre place et ce que vous avez dit vous suivent ; inutile de répéter.',
    back: (way) => `Personne d’autre ne pouvait vous répondre, vous revenez donc vers ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `${way.from.name} appelle ${to(way)}` : `${way.from.name} cherche ${to(way)}`,
    seeksLead: (name) => `En attendant, vous continuez avec ${name}.`,
    stay: (name) => `Rester avec ${name}`,
    ended: (end, name) =>
      end === 'stayed'
        ? `Vous restez avec ${name}.`
        : `Vous continuez avec ${name} ; personne d’autre ne pouvait venir.`,
    elsewhere: (channel, name) => `La conversation avec ${name} continue ${means[channel]}.`,
    guest: (name) => `${name} est encore là.`,
    reopen: 'Rouvrir la conversation',
    reopenLead: (name) => `Avec ${name}, si possible.`,
  };
};
