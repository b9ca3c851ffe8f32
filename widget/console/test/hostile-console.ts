import '../agent-console.ts';
import { ONESELF } from '../oneself-loader.ts';
import { TIMELINE } from '../visitor/timeline-loader.ts';
import type { AttachmentId, BookingId, LeftMessageId } from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import type { Shown } from '../../test/hostile-page.ts';
import { FakeSession } from './fake-session.ts';
import { GALLERY } from './gallery-states.ts';
import { busyDesk, conversation, conversationIdOf, JUNO, offer, thread, view, visit } from './made-up.ts';
import { settled } from './mount.ts';

await Promise.all([ONESELF.fetch(), TIMELINE.fetch()]);

const session = new FakeSession({ state: 'starting' });
const element = document.createElement('agent-console');
element.session = session;
document.querySelector('#place')?.append(element);

const file = {
  kind: 'pdf',
  attachmentId: 'A234567890123456789012' as AttachmentId,
  name: 'Plan.pdf',
  bytes: 1_000,
} as const;
const caller = { visitorName: 'Ivo Lund', contact: { mail: 'Ivo@example.org', phone: '+351 210 000 000' } };

/** What the gallery has apart or not at all: files, ways to reach somebody, and what a site has signed. */
function withEverything(): ConsoleState {
  const choice = { kind: 'agent', agentId: JUNO } as const;
  const signed = { name: 'Ivo Lund', email: 'Ivo@example.org', segment: 'Gold' };
  const visitorIdentity = 'signed' as const;
  const known = { attachments: [file], context: { ...visit(), signed }, visitorIdentity };
  const now = Date.now();
  const booking = {
    ...caller,
    bookingId: 'booking-1' as BookingId,
    note: 'About the neck.',
    choice,
    bookedAt: now,
    startsAt: now + 3_600_000,
    endsAt: now + 5_400_000,
    state: 'booked',
    outsideHours: false,
  } as const;
  const left = {
    ...caller,
    leftMessageId: 'left-1' as LeftMessageId,
    text: 'Please write back.',
    choice,
    leftAt: now,
  };
  const talk = thread('Maya');
  const messages = talk.messages.map((message) => ({ ...message, attachments: [file] }));
  return busyDesk({
    view: view({
      offers: [offer('Maya', known)],
      conversations: [conversation('Maya', known)],
      bookings: { bookings: [booking], total: 1 },
      leftMessages: { messages: [left], total: 1 },
    }),
    threads: new Map([[conversationIdOf('Maya'), { ...talk, messages }]]),
  });
}

/** Every state of the console. */
export const shown: readonly Shown[] = Object.entries({ ...GALLERY, everything: withEverything }).map(
  ([name, make]) => ({
    name,
    draw: async (poison) => {
      session.become(poison.of(make()));
      await settled(element);
      return element;
    },
  }),
);
