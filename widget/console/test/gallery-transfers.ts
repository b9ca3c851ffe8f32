import type {
  AgentFace,
  Colleague,
  HandedOver,
  LanguageTag,
  SkillId,
} from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import {
  busyDesk,
  conversation,
  conversationIdOf,
  flexibleLine,
  message,
  offer,
  selfAgent,
  thread,
  view,
} from './made-up.ts';

const face = (name: string): AgentFace => ({
  agentId: name.toLowerCase() as AgentFace['agentId'],
  name,
  headline: 'Amplifiers',
  photoUrl: null,
});

const way = (changes: Partial<HandedOver> = {}): HandedOver => ({
  from: face('Mara'),
  to: face('Tom'),
  need: { skills: [], languages: [] },
  mode: 'warm',
  reason: 'knows-more',
  turnedBack: false,
  ringing: true,
  note: 'Bought it here in 2019, has the receipt, and would rather not post it.',
  ...changes,
});

const COLLEAGUES: readonly Colleague[] = (
  [
    ['Mara', 'available', 2, 0],
    ['Tom', 'available', 0, 3],
    ['Ines', 'away', 0, 0],
  ] as const
).map(([name, availability, idleSlots, waiting]) => ({
  agent: face(name),
  availability,
  skills: [{ skillId: 'amplifiers' as SkillId, label: 'Amplifiers', level: 4 }],
  languages: ['en' as LanguageTag, ...(name === 'Mara' ? ['sv' as LanguageTag] : [])],
  idleSlots,
  waiting,
}));

const busyView = () => busyDesk().view ?? view();
const before = conversationIdOf('Maya before');

/** Visitors on the way from one agent to another, back again, and out of order. */
export const TRANSFERS: Readonly<Record<string, () => ConsoleState>> = {
  'transfer-choosing': () => busyDesk({ colleagues: COLLEAGUES }),
  'transfer-seeking': () =>
    busyDesk({
      view: { ...busyView(), conversations: [conversation('Maya', { transfer: way() })] },
    }),
  'transfer-refused': () =>
    busyDesk({
      view: {
        ...busyView(),
        conversations: [conversation('Maya', { transferEnd: { reason: 'declined', at: Date.now() } })],
      },
    }),
  'transfer-taken': () =>
    busyDesk({
      view: {
        ...busyView(),
        offers: [offer('Sam', { transfer: way({ to: face('Juno') }) })],
        conversations: [
          conversation('Maya', {
            cameFrom: way({ to: face('Juno') }),
            guest: face('Mara'),
            earlier: [{ conversationId: before, agent: face('Mara'), lastNumber: 2 }],
          }),
        ],
      },
      threads: new Map([
        [conversationIdOf('Maya'), thread('Maya')],
        [
          before,
          thread('Maya before', {
            messages: [
              message('Maya before', 1, 'visitor', 'My old Gretsch buzzes.'),
              message('Maya before', 2, 'agent', 'Juno knows these better than anybody; one moment.'),
            ],
          }),
        ],
      ]),
    }),
  'transfer-staying': () => {
    const conversationId = conversationIdOf('Maya next');
    const phase = { state: 'staying', conversationId, agent: face('Tom'), lastNumber: 2 } as const;
    return busyDesk({
      view: { ...busyView(), conversations: [conversation('Maya', { phase })] },
      threads: new Map([
        [conversationIdOf('Maya'), thread('Maya')],
        [
          conversationId,
          thread('Maya next', {
            messages: [
              message('Maya next', 1, 'guest', 'Tom, Maya has the Gretsch that I told you of.'),
              message('Maya next', 2, 'agent', 'Hello Maya, glad to meet you.'),
            ],
          }),
        ],
      ]),
    });
  },
  'may-pick': () =>
    busyDesk({
      view: {
        ...busyView(),
        self: selfAgent({ mayPick: true }),
        line: flexibleLine(),
        recent: [
          {
            conversationId: conversationIdOf('Olga'),
            visitorName: 'Olga',
            endedAt: Date.now() - 600_000,
            openUntil: Date.now() + 600_000,
            visitorFree: true,
          },
          {
            conversationId: conversationIdOf('Per'),
            visitorName: 'Per',
            endedAt: Date.now() - 900_000,
            openUntil: Date.now() + 600_000,
            visitorFree: false,
          },
        ],
      },
    }),
};
