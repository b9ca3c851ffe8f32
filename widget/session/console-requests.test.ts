import { expect } from '@open-wc/testing';
import { CHANNEL_LIMITS, LIMITS, refusal } from '../../server/protocol/index.ts';
import type {
  AttachmentId,
  BookingId,
  LeftMessageId,
  OfferId,
  Session,
} from '../../server/protocol/index.ts';
import { CONSOLE_REQUESTS, planConsoleRequest } from './console-requests.ts';
import type { ConsoleRequest, ConsoleState, OwnReviews } from './console-state.ts';
import { NO_FILES, type FileRequest } from './files/file-state.ts';
import { NOTHING_BESIDE } from './beside-talk.ts';
import { adviceCases } from './test/advice-cases.ts';
import { endingCases } from './test/ending-cases.ts';
import { meCases } from './test/me-cases.ts';
import { storyCases } from './test/story-cases.ts';
import { transferCases } from './test/transfer-cases.ts';
import { ada, consoleView, deskConversation, id, otherTalk, talk } from './test/samples.ts';

const signedOut: ConsoleState = { state: 'signed-out', refusal: null, pending: false };
const signedIn: ConsoleState & { state: 'signed-in' } = {
  state: 'signed-in',
  session: { siteId: 'shop', agentId: ada, name: 'Ada' } as Session,
  link: { state: 'live' },
  view: null,
  threads: new Map(),
  openConversation: null,
  reviews: { state: 'unread' },
  colleagues: null,
  stories: new Map(),
  beside: NOTHING_BESIDE,
  advice: new Map(),
  files: NO_FILES,
  pending: null,
  refusal: null,
  clockOffsetMilliseconds: 0,
  usedElsewhereAt: 0,
};
const atDesk: ConsoleState = {
  ...signedIn,
  view: consoleView([deskConversation(2)]),
  threads: new Map([[talk, { messages: [], outgoing: [], seenNumber: 2, visitorTypesUntil: 0, draft: '' }]]),
};
const withReviews = (reviews: OwnReviews): ConsoleState => ({ ...signedIn, reviews });
const offerId = 'ticket-1:1' as OfferId;
const bookingId = 'booking-1' as BookingId;
const leftMessageId = 'left-1' as LeftMessageId;
const nothing = { kind: 'nothing' };
const sends = (name: string, body: object) => ({ kind: 'send', draft: { name, body } });
const profile = {
  name: 'Ada',
  alias: 'Robin',
  pronouns: '',
  headline: 'Guitars',
  biography: '',
  skills: [],
  languages: [],
  capacity: 2,
  channels: CHANNEL_LIMITS,
};
const credentials = { email: 'ada@shop.example', password: 'secret' };

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];

const pdf = { kind: 'pdf', attachmentId: 'file' as AttachmentId, name: 'a.pdf', bytes: 9 } as const;
const { attachmentId } = pdf;
/** What is asked of files goes to what handles them, under its conversation. */
const toFiles = (request: FileRequest): readonly Case[] => [
  [
    'goes to the files',
    { ...request, conversationId: talk },
    signedIn,
    { kind: 'file', request: { ...request, conversationId: talk }, place: talk },
  ],
];

/** Every verb has its cases here: one that is added without any does not compile. */
const CASES: Record<ConsoleRequest['type'], readonly Case[]> = {
  signIn: [
    ['signs in', { type: 'signIn', ...credentials }, signedOut, { kind: 'signIn', body: credentials }],
    ['waits for the first', { type: 'signIn', ...credentials }, { ...signedOut, pending: true }, nothing],
    ['needs nobody at the desk', { type: 'signIn', ...credentials }, signedIn, nothing],
  ],
  switchChannel: [
    [
      'goes on by telephone',
      { type: 'switchChannel', conversationId: talk, channel: 'call' },
      signedIn,
      sends('switchChannel', { conversationId: talk, channel: 'call' }),
    ],
  ],
  tellUsed: [['tells it', { type: 'tellUsed' }, signedIn, { kind: 'signal', name: 'used' }]],
  tellIdle: [['tells it', { type: 'tellIdle' }, signedIn, { kind: 'signal', name: 'idle' }]],
  signOut: [
    ['signs out', { type: 'signOut' }, signedIn, { kind: 'signOut' }],
    ['needs somebody', { type: 'signOut' }, signedOut, nothing],
  ],
  attachFiles: toFiles({ type: 'attachFiles', files: [] }),
  retryFile: toFiles({ type: 'retryFile', attachmentId }),
  removeFile: toFiles({ type: 'removeFile', attachmentId }),
  readFile: toFiles({ type: 'readFile', attachmentId }),
  setAvailability: [
    [
      'says it',
      { type: 'setAvailability', availability: 'away', backAt: 7 },
      signedIn,
      sends('setAvailability', { availability: 'away', backAt: 7 }),
    ],
  ],
  leaveAt: [['says it', { type: 'leaveAt', leavesAt: 7 }, signedIn, sends('leaveAt', { leavesAt: 7 })]],
  ...transferCases(signedIn, signedOut),
  ...storyCases(signedIn, signedOut),
  ...adviceCases(signedIn, signedOut),
  ...endingCases(signedIn, signedOut),
  ...meCases(signedIn, signedOut),
  drain: [['says it', { type: 'drain', more: 2 }, signedIn, sends('drain', { more: 2 })]],
  saveProfile: [
    ['saves all of it', { type: 'saveProfile', ...profile }, signedIn, sends('saveProfile', profile)],
  ],
  savePhoto: [['needs somebody', { type: 'savePhoto', image: new Blob() }, signedOut, nothing]],
  removePhoto: [['needs somebody', { type: 'removePhoto' }, signedOut, nothing]],
  accept: [['accepts', { type: 'accept', offerId }, signedIn, sends('accept', { offerId })]],
  decline: [['declines', { type: 'decline', offerId }, signedIn, sends('decline', { offerId })]],
  openConversation: [
    [
      'opens it',
      { type: 'openConversation', conversationId: talk },
      signedIn,
      { kind: 'change', change: { type: 'conversationOpened', conversationId: talk } },
    ],
  ],
  say: [
    [
      'says it',
      { type: 'say', conversationId: talk, text: 'hello' },
      signedIn,
      sends('say', { conversationId: talk, text: 'hello' }),
    ],
    [
      'says nothing but files',
      { type: 'say', conversationId: talk, text: '', attachments: [pdf] },
      signedIn,
      sends('say', { conversationId: talk, text: '', attachments: [attachmentId] }),
    ],
    [
      'says something',
      { type: 'say', conversationId: talk, text: ' ' },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-empty', undefined, 'text') },
    ],
    [
      'is not too long',
      { type: 'say', conversationId: talk, text: 'x'.repeat(LIMITS.messageCharacters + 1) },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'text') },
    ],
  ],
  retryMessage: [
    [
      'retries',
      { type: 'retryMessage', conversationId: talk, commandId: id('c1') },
      signedIn,
      { kind: 'retry', commandId: 'c1' },
    ],
  ],
  discardMessage: [
    [
      'discards',
      { type: 'discardMessage', conversationId: talk, commandId: id('c1') },
      signedIn,
      { kind: 'discard', commandId: 'c1' },
    ],
  ],
  type: [
    [
      'keeps it and tells the visitor',
      { type: 'type', conversationId: talk, text: 'x' },
      atDesk,
      { kind: 'write', conversationId: talk, text: 'x', tells: true },
    ],
    [
      'tells nobody of nothing',
      { type: 'type', conversationId: talk, text: '' },
      atDesk,
      { kind: 'write', conversationId: talk, text: '', tells: false },
    ],
    [
      'tells nobody where nothing can be said',
      { type: 'type', conversationId: otherTalk, text: 'x' },
      atDesk,
      { kind: 'write', conversationId: otherTalk, text: 'x', tells: false },
    ],
  ],
  read: [
    [
      'notes it',
      { type: 'read', conversationId: talk, number: 3 },
      atDesk,
      { kind: 'change', change: { type: 'messagesRead', conversationId: talk, number: 3 } },
    ],
    ['notes nothing twice', { type: 'read', conversationId: talk, number: 2 }, atDesk, nothing],
    ['needs its conversation', { type: 'read', conversationId: otherTalk, number: 2 }, atDesk, nothing],
  ],
  end: [['ends it', { type: 'end', conversationId: talk }, signedIn, sends('end', { conversationId: talk })]],
  finishWrapUp: [
    [
      'finishes it',
      { type: 'finishWrapUp', conversationId: talk },
      signedIn,
      sends('finishWrapUp', { conversationId: talk }),
    ],
  ],
  saveHours: [
    ['saves them', { type: 'saveHours', hours: null }, signedIn, sends('saveHours', { hours: null })],
  ],
  finishBooking: [
    ['is done', { type: 'finishBooking', bookingId }, signedIn, sends('finishBooking', { bookingId })],
  ],
  giveUpBooking: [
    ['gives it up', { type: 'giveUpBooking', bookingId }, signedIn, sends('giveUpBooking', { bookingId })],
  ],
  finishLeftMessage: [
    [
      'is done',
      { type: 'finishLeftMessage', leftMessageId },
      signedIn,
      sends('finishLeftMessage', { leftMessageId }),
    ],
  ],
  readReviews: [
    ['reads the first page', { type: 'readReviews' }, signedIn, { kind: 'readReviews', page: null }],
    [
      'reads the next page',
      { type: 'readReviews' },
      withReviews({ state: 'shown', reviews: [], nextPage: 'p2' }),
      { kind: 'readReviews', page: 'p2' },
    ],
    [
      'begins again at the end',
      { type: 'readReviews' },
      withReviews({ state: 'shown', reviews: [], nextPage: null }),
      { kind: 'readReviews', page: null },
    ],
    ['reads once', { type: 'readReviews' }, withReviews({ state: 'loading' }), nothing],
    [
      'reads a page once',
      { type: 'readReviews' },
      { ...signedIn, reviews: { state: 'shown', reviews: [], nextPage: 'p2' }, pending: 'readReviews' },
      nothing,
    ],
    ['needs somebody', { type: 'readReviews' }, signedOut, nothing],
  ],
  dismissRefusal: [
    [
      'forgets the refusal',
      { type: 'dismissRefusal' },
      signedIn,
      { kind: 'change', change: { type: 'refusalDismissed' } },
    ],
  ],
  reconnect: [['tries at once', { type: 'reconnect' }, signedIn, { kind: 'wake' }]],
};

describe('the verbs of the console', () => {
  for (const type of Object.keys(CONSOLE_REQUESTS) as ConsoleRequest['type'][]) {
    for (const [what, request, state, plan] of CASES[type]) {
      it(`[P19] ${type}: ${what}`, () => {
        expect(request.type).to.equal(type);
        expect(planConsoleRequest(request, state)).to.deep.equal(plan);
      });
    }
  }

  it('[P19] have a case each', () => {
    expect(Object.keys(CASES).sort()).to.deep.equal(Object.keys(CONSOLE_REQUESTS).sort());
    for (const cases of Object.values(CASES)) expect(cases).to.not.be.empty;
  });
});
