import { refusal } from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import { busyDesk, conversation, selfAgent, signedIn, view } from './made-up.ts';

/** Away with a reason, about to be away, a photo on its way or refused, and speaking by another channel. */
export const STATUS: Readonly<Record<string, () => ConsoleState>> = {
  'away-meeting': () =>
    signedIn({
      view: view({
        self: selfAgent({ availability: 'away', pause: 'meeting', backAt: Date.now() + 1_800_000 }),
      }),
    }),
  'away-idle': () =>
    signedIn({ view: view({ self: selfAgent({ availability: 'away', awayReason: 'idle' }) }) }),
  'idle-soon': () => signedIn({ view: view({ self: selfAgent({ idleSeconds: 4 }) }) }),
  'photo-saving': () => signedIn({ pending: 'savePhoto' }),
  'photo-refused': () => signedIn({ refusal: refusal('attachment-too-large') }),
  'by-telephone': () =>
    busyDesk({
      view: view({
        conversations: [
          conversation('Maya', { channel: { channel: 'call', since: Date.now() - 240_000 } }),
          conversation('Okonkwo & Daughters', { waitingSince: null, choice: { kind: 'any' } }),
        ],
      }),
    }),
};
