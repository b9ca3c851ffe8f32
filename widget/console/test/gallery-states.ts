import { refusal } from '../../../server/protocol/index.ts';
import type { CommandId } from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import { STATUS } from './gallery-status.ts';
import { ENDINGS } from './gallery-endings.ts';
import { ME } from './gallery-me.ts';
import { TRANSFERS } from './gallery-transfers.ts';
import { STORIES } from './stories.ts';
import { SUGGESTIONS } from './gallery-suggestions.ts';
import {
  busyDesk,
  conversation,
  conversationIdOf,
  flexibleLine,
  offer,
  review,
  selfAgent,
  signedIn,
  thread,
  view,
  visit,
} from './made-up.ts';

const busyView = () => busyDesk().view ?? view();

const REVIEWS = [
  review(5, 'Knew at once what was wrong with my amplifier, and told me how to mend it myself.', 0),
  review(4, '', 1),
  review(3, 'Friendly, but I waited longer than I was told.', 12),
];

/** Every state that the console can be in, by name: the gallery shows them and the tests walk them. */
export const GALLERY: Readonly<Record<string, () => ConsoleState>> = {
  starting: () => ({ state: 'starting' }),
  'signed-out': () => ({ state: 'signed-out', refusal: null, pending: false }),
  'sign-in-refused': () => ({ state: 'signed-out', refusal: refusal('sign-in-failed'), pending: false }),
  'sign-in-pending': () => ({ state: 'signed-out', refusal: null, pending: true }),
  connecting: () => signedIn({ link: { state: 'connecting' }, view: null }),
  quiet: () => signedIn(),
  offer: () => signedIn({ view: view({ offers: [offer('Maya', { context: visit() })] }) }),
  busy: () => busyDesk(),
  'busy-with-offers': () =>
    busyDesk({
      view: {
        ...busyView(),
        offers: [offer('Sam'), offer('', { choice: { kind: 'any' }, question: '' })],
      },
    }),
  typing: () =>
    busyDesk({
      threads: new Map([
        [
          conversationIdOf('Maya'),
          thread('Maya', {
            visitorTypesUntil: Date.now() + 600_000,
            outgoing: [
              {
                commandId: 'c-1' as CommandId,
                text: 'Then put flat-wound strings on it, 11 to 50.',
                fileCount: 0,
                writtenAt: Date.now() - 5_000,
                failure: refusal('too-many'),
              },
              {
                commandId: 'c-2' as CommandId,
                text: 'They are kind to old frets.',
                fileCount: 0,
                writtenAt: Date.now(),
                failure: null,
              },
            ],
          }),
        ],
      ]),
    }),
  'wrap-up': () =>
    busyDesk({
      view: {
        ...busyView(),
        conversations: [
          conversation('Maya', {
            waitingSince: null,
            phase: {
              state: 'wrap-up',
              endedAt: Date.now() - 15_000,
              endReason: 'visitor-ended',
              endsAt: Date.now() + 45_000,
              mayProlong: true,
            },
          }),
        ],
      },
    }),
  lapsed: () =>
    busyDesk({
      view: { ...busyView(), self: selfAgent({ availability: 'away', awayReason: 'offers-lapsed' }) },
    }),
  'why-me': () => {
    const why = { ticket: 'credit', agent: 'least-occupied', ticketCount: 8, agentCount: 3 } as const;
    const flexible = { kind: 'flex', agentId: selfAgent().agentId, patienceSeconds: 300 } as const;
    const explained = offer('Maya', { choice: flexible, explanation: { kind: 'offer', why } });
    return signedIn({ view: view({ offers: [explained, offer('Sam', { choice: { kind: 'any' } })] }) });
  },
  'why-invited': () => {
    const invitedBy = '30 seconds on a product overview';
    const invited = offer('Maya', { explanation: null, invitedBy, context: visit() });
    const desk = busyView();
    const [first, ...rest] = desk.conversations;
    const conversations = first === undefined ? [] : [{ ...first, invitedBy }, ...rest];
    return busyDesk({ view: { ...desk, offers: [invited], conversations } });
  },
  'flexible-line': () => signedIn({ view: view({ line: flexibleLine() }) }),
  draining: () =>
    busyDesk({
      view: {
        ...busyView(),
        self: selfAgent({ takingMore: 2, leavesAt: Date.now() + 5_400_000 }),
        line: flexibleLine(),
      },
    }),
  drained: () =>
    busyDesk({ view: { ...busyView(), self: selfAgent({ availability: 'away', awayReason: 'drained' }) } }),
  'day-ended': () =>
    busyDesk({
      view: { ...busyView(), self: selfAgent({ availability: 'offline', awayReason: 'day-ended' }) },
    }),
  away: () =>
    signedIn({
      view: view({
        self: selfAgent({ availability: 'away', awayReason: 'chosen', backAt: Date.now() + 1_800_000 }),
      }),
    }),
  offline: () => signedIn({ view: view({ self: selfAgent({ availability: 'offline' }) }) }),
  lost: () => busyDesk({ link: { state: 'lost', since: Date.now() - 20_000 } }),
  refused: () => busyDesk({ refusal: refusal('offer-gone') }),
  reviews: () => busyDesk({ reviews: { state: 'shown', reviews: REVIEWS, nextPage: 'next' } }),
  ...STATUS,
  ...TRANSFERS,
  ...ENDINGS,
  ...ME,
  ...STORIES,
  ...SUGGESTIONS,
};
