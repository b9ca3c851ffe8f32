import type { Channel, TransferEnd, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'by telephone',
  video: 'by video',
  email: 'by mail',
  social: 'on a social network',
  sms: 'by text message',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} knows more about this.`;
    case 'in-charge':
      return `${name} is in charge of this.`;
    case 'speaks-language':
      return `${name} speaks your language.`;
    case 'has-time':
      return `${name} has time for it now.`;
    case 'other':
      return `${name} can help you better.`;
  }
}

/** What a visitor reads on the way from one agent to another, and on coming back. */
export const transferWords = (formats: Formats<'en'>) => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'somebody else', needed: (list) => `somebody for ${list}` });
  return {
    brings: (way: TransferView) => `${way.from.name} brings you to ${to(way)}`,
    because: (way: TransferView) => because(way.reason, way.to?.name ?? 'Somebody else'),
    kept: 'Your place and what you said go along; you need not repeat anything.',
    back: (way: TransferView) => `Nobody else could take you, so you go back to ${way.from.name}`,
    seeks: (way: TransferView) =>
      way.ringing ? `${way.from.name} is calling ${to(way)}` : `${way.from.name} is looking for ${to(way)}`,
    seeksLead: (name: string) => `You go on talking with ${name} until then.`,
    stay: (name: string) => `Stay with ${name}`,
    ended: (end: TransferEnd, name: string) =>
      end === 'stayed' ? `You stay with ${name}.` : `You go on with ${name}; nobody else could come.`,
    elsewhere: (channel: Exclude<Channel, 'chat'>, name: string) =>
      `The conversation with ${name} goes on ${means[channel]}.`,
    guest: (name: string) => `${name} is still here.`,
    reopen: 'Open the conversation again',
    reopenLead: (name: string) => `With ${name} if they are free.`,
  };
};
