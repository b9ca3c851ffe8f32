import type { InternalNote, NoteId } from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import { NOTHING_BESIDE } from '../../session/beside-talk.ts';
import { busyDesk, conversation, conversationIdOf, JUNO, thread, view } from './made-up.ts';

const busyView = () => busyDesk().view ?? view();
const conversationId = conversationIdOf('Maya');

const note = (noteId: string, agentName: string, text: string): InternalNote => ({
  noteId: noteId as NoteId,
  conversationId,
  agentId: JUNO,
  agentName,
  text,
  writtenAt: Date.now() - 600_000,
});

const beside = {
  ...NOTHING_BESIDE,
  notes: new Map([
    [
      conversationId,
      [
        note('one', 'Mara', 'Bought it here in 2019 and has the receipt.'),
        note('two', 'Juno Albrecht', 'Would rather not post it: offer the workshop on Saturday.'),
      ],
    ],
  ]),
  quickReplies: {
    siteName: 'Fretwork',
    own: [
      { shortcut: 'workshop', text: 'Come by on Saturday, {visitor}: the workshop is open from ten to two.' },
    ],
    site: [
      { shortcut: 'hello', text: 'Hello {visitor}, I am {agent} of {site}. How can I help?' },
      { shortcut: 'returns', text: 'You can send anything back within thirty days; we pay for the way.' },
    ],
  },
};

/** What agents say of a conversation beside what is said in it. */
export const ENDINGS: Readonly<Record<string, () => ConsoleState>> = {
  notes: () =>
    busyDesk({ beside, view: { ...busyView(), conversations: [conversation('Maya', { noteCount: 2 })] } }),
  /** Two in line were answered, and one of them stays. */
  'line-answered': () => {
    const view = busyView();
    const agent = { agentId: view.self.agentId, name: 'Juno', headline: '', photoUrl: null };
    const tickets = view.line.tickets.map((each, index) =>
      index > 1 ? each : { ...each, answered: { agent, answeredAt: Date.now(), stays: index === 1 } },
    );
    return busyDesk({ beside, view: { ...view, line: { ...view.line, tickets } } });
  },
  'quick-search': () =>
    busyDesk({
      beside,
      view: { ...busyView(), conversations: [conversation('Maya')] },
      threads: new Map([[conversationId, thread('Maya')]]),
    }),
  outcome: () =>
    busyDesk({
      beside,
      view: {
        ...busyView(),
        conversations: [
          conversation('Maya', {
            noteCount: 2,
            waitingSince: null,
            outcome: { disposition: 'order', resolved: 'later', sale: { amount: 124_900, currency: 'EUR' } },
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
};
