import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'am Telefon',
  video: 'per Video',
  email: 'per E-Mail',
  social: 'in einem sozialen Netz',
  sms: 'per SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} weiß mehr darüber.`;
    case 'in-charge':
      return `${name} ist dafür zuständig.`;
    case 'speaks-language':
      return `${name} spricht Ihre Sprache.`;
    case 'has-time':
      return `${name} hat jetzt Zeit dafür.`;
    case 'other':
      return `${name} kann Ihnen besser helfen.`;
  }
}

export const transferWords = (formats: Formats<'de'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'einer anderen Person', needed: (list) => `jemandem für ${list}` });
  const sought = (way: TransferView) =>
    whom(way, formats, { anybody: 'eine andere Person', needed: (list) => `jemanden für ${list}` });
  return {
    brings: (way) => `${way.from.name} bringt Sie zu ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Eine andere Person'),
    kept: 'Ihr Platz und Ihre Worte gehen mit; Sie müssen nichts wiederholen.',
    back: (way) => `Sonst konnte niemand übernehmen, daher geht es zurück zu ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `${way.from.name} ruft ${sought(way)}` : `${way.from.name} sucht ${sought(way)}`,
    seeksLead: (name) => `Bis dahin sprechen Sie weiter mit ${name}.`,
    stay: (name) => `Bei ${name} bleiben`,
    ended: (end, name) =>
      end === 'stayed'
        ? `Sie bleiben bei ${name}.`
        : `Es geht weiter mit ${name}; sonst konnte niemand kommen.`,
    elsewhere: (channel, name) => `Das Gespräch mit ${name} geht ${means[channel]} weiter.`,
    guest: (name) => `${name} ist noch da.`,
    reopen: 'Gespräch wieder öffnen',
    reopenLead: (name) => `Mit ${name}, falls gerade frei.`,
  };
};
