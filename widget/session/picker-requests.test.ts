import { expect } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { AttachmentId, EARLY_ADVICE, LanguageTag, TimeZone } from '../../server/protocol/index.ts';
import { NO_FILES, type FileRequest } from './files/file-state.ts';
import { PICKER_REQUESTS, planPickerRequest } from './picker-requests.ts';
import type { PickerPlan } from './picker-requests.ts';
import type { AgentPageState, PickerRequest, PickerState, PickerView } from './picker-state.ts';
import { FIRST_BOOKING } from './booking-state.ts';
import { FIRST_TRANSCRIPT_MAIL } from './transcript-mail.ts';
import { bookingCases } from './test/booking-cases.ts';
import { placeCases } from './test/place-cases.ts';
import { reviewCases } from './test/review-cases.ts';
import { wayCases } from './test/way-cases.ts';
import {
  ada,
  agent,
  asked,
  bea,
  id,
  reviewing,
  ringing,
  talk,
  talking,
  ticketId,
  waiting,
  ticket,
  face,
  START,
} from './test/samples.ts';

const browsing: PickerState = {
  link: { state: 'live' },
  list: null,
  view: { state: 'browsing' },
  needEstimate: null,
  acquaintances: null,
  reviewed: null,
  page: { state: 'none' },
  receipt: { state: 'none' },
  draft: '',
  files: NO_FILES,
  booking: FIRST_BOOKING,
  transcriptMail: FIRST_TRANSCRIPT_MAIL,
  pending: null,
  refusal: null,
  clockOffsetMilliseconds: 0,
};
const showing = (view: object): PickerState => ({ ...browsing, view: view as PickerView });
const inTalk = showing(talking());
const inReview = showing(reviewing());
const wishes = {
  mail: 'vera@example.org',
  zone: 'Europe/Berlin' as TimeZone,
  language: 'de' as LanguageTag,
};
const mailed = { type: 'mailTranscript', ...wishes } as const;
const mailedTalk = { conversationId: talk, ...wishes };
const shown = (nextPage: string | null, loadingMore = false): PickerState => {
  const page = {
    agent: agent(ada),
    biography: '',
    starCounts: [0, 0, 0, 0, 0],
    reviews: [],
    nextPage,
    hidden: [],
    hours: [],
    nextFreeAt: null,
  } as const;
  return { ...browsing, page: { state: 'shown', agentId: ada, page, loadingMore } satisfies AgentPageState };
};

const choice = { kind: 'agent', agentId: bea } as const;
const need = { skills: [], languages: [] };
const join = { type: 'join', choice, need, name: 'Vera', question: 'Which strings?' } as const;
const nothing: PickerPlan = { kind: 'nothing' };
const sends = (draft: object) => ({ kind: 'send', draft });
const enough = { name: 'takeAnswer', body: { ticketId, enough: true } };
const refuses = (code: keyof typeof EARLY_ADVICE, field: string) => ({
  kind: 'refuse',
  refusal: refusal(code, undefined, field),
});

type Case = readonly [what: string, request: PickerRequest, state: PickerState, plan: object];
const long = 'x'.repeat(LIMITS.messageCharacters + 1);

const pdf = { kind: 'pdf', attachmentId: 'file' as AttachmentId, name: 'a.pdf', bytes: 9 } as const;
const { attachmentId } = pdf;
/** What is asked of files goes as it is to what handles them. */
const toFiles = (request: FileRequest): readonly Case[] => [
  ['goes to the files', request, browsing, { kind: 'file', request }],
];

/** Every verb has its cases here: one that is added without any does not compile. */
const CASES: Record<PickerRequest['type'], readonly Case[]> = {
  join: [
    [
      'joins',
      join,
      browsing,
      sends({ name: 'join', body: { choice, need, name: 'Vera', question: join.question } }),
    ],
    ['checks the name', { ...join, name: 'x'.repeat(81) }, browsing, refuses('text-too-long', 'name')],
    ['checks the question', { ...join, question: long }, browsing, refuses('text-too-long', 'question')],
  ],
  writeQuestion: [
    [
      'writes ahead, with files',
      { type: 'writeQuestion', question: ' Which? ', attachments: [attachmentId] },
      showing(waiting),
      sends({
        name: 'writeQuestion',
        body: { ticketId, question: 'Which?', attachments: [attachmentId] },
      }),
    ],
    [
      'checks the question',
      { type: 'writeQuestion', question: long, attachments: [] },
      showing(waiting),
      refuses('text-too-long', 'question'),
    ],
    ['needs a place', { type: 'writeQuestion', question: 'Which?', attachments: [] }, browsing, nothing],
  ],
  attachFiles: toFiles({ type: 'attachFiles', files: [] }),
  retryFile: toFiles({ type: 'retryFile', attachmentId }),
  removeFile: toFiles({ type: 'removeFile', attachmentId }),
  readFile: toFiles({ type: 'readFile', attachmentId }),
  choose: [
    ...[waiting, asked, ringing].map((view): Case => {
      const body = { ticketId, choice, need };
      return [
        `changes the choice while ${view.state}`,
        { type: 'choose', choice, need },
        showing(view),
        sends({ name: 'choose', body }),
      ];
    }),
    ['needs a ticket', { type: 'choose', choice, need }, browsing, nothing],
  ],
  leave: [
    ['leaves the line', { type: 'leave' }, showing(waiting), sends({ name: 'leave', body: { ticketId } })],
    ['needs a ticket', { type: 'leave' }, inTalk, nothing],
  ],
  answerSwap: [
    [
      'answers the swap that is shown',
      { type: 'answerSwap', accepted: true },
      showing({ state: 'waiting', ticket: { ...ticket, swap: { agent: face, answerBy: START } } }),
      sends({ name: 'answerSwap', body: { ticketId, agentId: face.agentId, accepted: true } }),
    ],
    ['needs a swap', { type: 'answerSwap', accepted: true }, showing(waiting), nothing],
  ],
  takeAnswer: [
    ['says it of the own place', { type: 'takeAnswer', enough: true }, showing(waiting), sends(enough)],
    ['needs a ticket', { type: 'takeAnswer', enough: false }, inTalk, nothing],
  ],
  prefer: [
    [
      'says it',
      { type: 'prefer', agentId: face.agentId, preference: 'avoided' },
      browsing,
      sends({ name: 'prefer', body: { agentId: face.agentId, preference: 'avoided' } }),
    ],
  ],
  say: [
    [
      'says it as it was written',
      { type: 'say', text: ' hello ' },
      inTalk,
      sends({ name: 'say', body: { conversationId: talk, text: ' hello ' } }),
    ],
    [
      'says nothing but files',
      { type: 'say', text: '', attachments: [pdf] },
      inTalk,
      sends({ name: 'say', body: { conversationId: talk, text: '', attachments: [attachmentId] } }),
    ],
    ['says something', { type: 'say', text: ' \n' }, inTalk, refuses('text-empty', 'text')],
    ['is not too long', { type: 'say', text: long }, inTalk, refuses('text-too-long', 'text')],
    ['needs a conversation', { type: 'say', text: 'hello' }, browsing, nothing],
  ],
  retryMessage: [
    ['retries', { type: 'retryMessage', commandId: id('c1') }, inTalk, { kind: 'retry', commandId: 'c1' }],
  ],
  discardMessage: [
    [
      'discards',
      { type: 'discardMessage', commandId: id('c1') },
      inTalk,
      { kind: 'discard', commandId: 'c1' },
    ],
  ],
  type: [
    [
      'keeps it and tells the agent',
      { type: 'type', text: 'x' },
      inTalk,
      { kind: 'write', conversationId: talk, text: 'x' },
    ],
    ['needs a conversation', { type: 'type', text: 'x' }, browsing, nothing],
  ],
  read: [
    [
      'notes it',
      { type: 'read', number: 3 },
      showing({ ...talking(), readNumber: 2 }),
      { kind: 'change', change: { type: 'messagesRead', number: 3 } },
    ],
    ['notes nothing twice', { type: 'read', number: 2 }, showing({ ...talking(), readNumber: 2 }), nothing],
    ['needs a conversation', { type: 'read', number: 3 }, inReview, nothing],
  ],
  end: [
    ['ends it', { type: 'end' }, inTalk, sends({ name: 'end', body: { conversationId: talk } })],
    ['needs a conversation', { type: 'end' }, inReview, nothing],
  ],
  ...wayCases(inTalk, inReview),
  ...placeCases(browsing),
  ...reviewCases(browsing),
  ...bookingCases(browsing),
  skipReview: [
    [
      'skips it',
      { type: 'skipReview' },
      inReview,
      sends({ name: 'skipReview', body: { conversationId: talk } }),
    ],
    ['needs an ended conversation', { type: 'skipReview' }, browsing, nothing],
  ],
  mailTranscript: [
    ['sends what is being said', mailed, inTalk, sends({ name: 'mailTranscript', body: mailedTalk })],
    ['sends what was said', mailed, inReview, sends({ name: 'mailTranscript', body: mailedTalk })],
    ['needs a conversation', mailed, browsing, nothing],
  ],
  finishThanks: [
    [
      'ends the thanks',
      { type: 'finishThanks' },
      browsing,
      { kind: 'change', change: { type: 'thanksFinished' } },
    ],
  ],
  openPage: [
    [
      'reads the first page',
      { type: 'openPage', agentId: ada },
      browsing,
      { kind: 'readPage', agentId: ada, reviewsPage: null },
    ],
  ],
  readMoreReviews: [
    [
      'reads the next page',
      { type: 'readMoreReviews' },
      shown('p2'),
      { kind: 'readPage', agentId: ada, reviewsPage: 'p2' },
    ],
    ['reads it once', { type: 'readMoreReviews' }, shown('p2', true), nothing],
    ['has an end', { type: 'readMoreReviews' }, shown(null), nothing],
    ['needs an open page', { type: 'readMoreReviews' }, browsing, nothing],
  ],
  closePage: [
    ['closes it', { type: 'closePage' }, shown(null), { kind: 'change', change: { type: 'pageClosed' } }],
  ],
  readEstimate: [
    ['asks the server', { type: 'readEstimate', need }, browsing, { kind: 'readEstimate', need }],
  ],
  reportSeen: [
    [
      'tells the server',
      { type: 'reportSeen', agentIds: [ada] },
      browsing,
      { kind: 'signalSeen', agentIds: [ada] },
    ],
  ],
  dismissRefusal: [
    [
      'forgets the refusal',
      { type: 'dismissRefusal' },
      browsing,
      { kind: 'change', change: { type: 'refusalDismissed' } },
    ],
  ],
  reconnect: [['tries at once', { type: 'reconnect' }, browsing, { kind: 'wake' }]],
};

describe('the verbs of the picker', () => {
  for (const type of Object.keys(PICKER_REQUESTS) as PickerRequest['type'][]) {
    for (const [what, request, state, plan] of CASES[type]) {
      it(`[P19] ${type}: ${what}`, () => {
        expect(request.type).to.equal(type);
        expect(planPickerRequest(request, state)).to.deep.equal(plan);
      });
    }
  }

  it('[P19] have a case each', () => {
    expect(Object.keys(CASES).sort()).to.deep.equal(Object.keys(PICKER_REQUESTS).sort());
    for (const cases of Object.values(CASES)) expect(cases).to.not.be.empty;
  });
});
