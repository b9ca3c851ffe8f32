import type { Channel } from '../../../server/protocol/index.ts';

/** Channels that the agent's own device opens, each at an address. */
export type Elsewhere = Exclude<Channel, 'chat'>;

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const PHONE = /^\+?[\d\s()/.-]{4,32}$/u;

function webAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, href } = new URL(typed);
  return protocol === 'https:' ? href : null;
}

const phoneNumber = (typed: string): string | null =>
  PHONE.test(typed) ? typed.replace(/[^+\d]/gu, '') : null;

function schemed(scheme: string, rest: string | null): string | null {
  return rest === null ? null : `${scheme}:${rest}`;
}

/** What opens the channel, `null` for what is no address of it. */
export function channelHref(channel: Elsewhere, typed: string): string | null {
  const address = typed.trim();
  switch (channel) {
    case 'call':
      return schemed('tel', phoneNumber(address));
    case 'sms':
      return schemed('sms', phoneNumber(address));
    case 'email':
      return schemed('mailto', MAIL.test(address) ? encodeURIComponent(address) : null);
    case 'video':
    case 'social':
      return webAddress(address);
  }
}
