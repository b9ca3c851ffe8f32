import { expect } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { Refusal, VisitorView } from '../../server/protocol/index.ts';
import type { VisitorCommand } from './command.ts';
import { FIRST_PICKER_MODEL, reducePicker } from './picker-reducer.ts';
import type { PickerChange, PickerModel } from './picker-reducer.ts';
import { wantsList } from './browsing-view.ts';
import { pickerStateOf, wantedMessages } from './picker-view.ts';
import * as sample from './test/samples.ts';
import {
  ada,
  agent,
  AHEAD,
  bea,
  browsing,
  delta,
  id,
  list,
  message,
  self,
  START,
  talk,
} from './test/samples.ts';
import type { Unsent } from './unsent.ts';

const after = (changes: readonly PickerChange[], model = FIRST_PICKER_MODEL, now = START): PickerModel =>
  changes.reduce((known, change) => reducePicker(known, change, now), model);
const live: PickerChange = { type: 'linkChanged', change: { state: 'live' } };
const lost: PickerChange = { type: 'linkChanged', change: { state: 'lost' } };
const heard = (view: VisitorView, number = 1): PickerChange => ({
  type: 'selfHeard',
  self: self(view, number),
});
const words = (...messages: Parameters<typeof message>[]): PickerChange => ({
  type: 'messagesHeard',
  conversationId: talk,
  messages: messages.map((each) => message(...each)),
});
const listed: PickerChange = { type: 'listHeard', list: list(10, [agent(ada), agent(bea)]) };
const viewOf = (model: PickerModel, unsent: readonly Unsent<VisitorCommand>[] = []) =>
  pickerStateOf(model, unsent, START).view;
const failed = (code: Refusal['code']) => ({ ok: false, refusal: refusal(code) }) as const;
const done = (result: object = {}) => ({ ok: true, result }) as const;
const say = (text: string, commandId = 'c1'): VisitorCommand => ({
  name: 'say',
  body: { conversationId: talk, text, commandId: id(commandId) },
});
const end: VisitorCommand = { name: 'end', body: { conversationId: talk, commandId: id('c2') } };
const review: VisitorCommand = {
  name: 'review',
  body: { conversationId: talk, stars: 4, comment: '', tags: [], nps: null, commandId: id('c3') },
};
const answered = (command: VisitorCommand, answer: ReturnType<typeof done> | ReturnType<typeof failed>) =>
  ({ type: 'commandAnswered', command, answer }) as const;

describe('what the picker shows', () => {
  it('[P13] is loading until the list has come, and until a known visitor knows where they stand', () => {
    expect(viewOf(after([live])).state).to.equal('loading');
    expect(viewOf(after([live, listed])).state).to.equal('browsing');
    const known: PickerChange = { type: 'started', expectsSelf: true, draft: '' };
    expect(viewOf(after([known, live, listed])).state).to.equal('loading');
    expect(viewOf(after([known, live, listed, heard(browsing)])).state).to.equal('browsing');
    expect(viewOf(after([known, live, heard(sample.waiting)])).state).to.equal('waiting');
  });

  it('[P14] has failed, with the reason, when the link was refused before anything came', () => {
    const refused: PickerChange = {
      type: 'linkChanged',
      change: { state: 'refused', refusal: refusal('origin-refused') },
    };
    expect(viewOf(after([refused]))).to.deep.equal({ state: 'failed', refusal: refusal('origin-refused') });
    expect(viewOf(after([listed, refused])).state).to.equal('browsing');
  });

  it('[P16] is closed when all agents are offline and the visitor has no ticket or conversation', () => {
    const backAt = START + AHEAD + 1;
    const gone: PickerChange = {
      type: 'listHeard',
      list: list(11, [agent(ada, { availability: 'offline', backAt })]),
    };
    expect(viewOf(after([live, gone]))).to.deep.equal({ state: 'closed', backAt });
    expect(viewOf(after([live, gone, heard(sample.waiting)])).state).to.equal('waiting');
  });

  for (const [state, view] of Object.entries({
    waiting: sample.waiting,
    asked: sample.asked,
    ringing: sample.ringing,
  })) {
    it(`[P13] is ${state} as the server says`, () => {
      expect(viewOf(after([live, listed, heard(view)]))).to.deep.equal(view);
    });
  }

  it('[P11] is talking or reviewing with the words of that conversation', () => {
    const model = after([live, listed, heard(sample.talking()), words([1], [2], [4])]);
    expect(viewOf(model)).to.deep.equal({
      ...sample.talking(),
      messages: [message(1), message(2)],
      outgoing: [],
      agentTypesUntil: 0,
      readNumber: 0,
      draft: '',
    });
    expect(viewOf(after([heard(sample.reviewing(), 2)], model))).to.deep.equal({
      ...sample.reviewing(),
      messages: [message(1), message(2)],
      draft: '',
    });
  });

  it('[P11] forgets the words when another conversation begins', () => {
    const model = after([heard(sample.talking()), words([1]), heard(sample.talking(0, sample.otherTalk), 2)]);
    expect(viewOf(model)).to.deep.include({ messages: [] });
    expect(after([words([1])], model)).to.equal(model);
  });

  it('[P10] is never older than what was shown, until a new connection begins anew', () => {
    const model = after([live, heard(sample.ringing, 5)]);
    expect(after([heard(sample.waiting, 4)], model)).to.equal(model);
    const again = after([lost, live, heard(sample.waiting, 1)], model);
    expect(again.self).to.deep.equal(sample.waiting);
  });

  it('[P17] thanks after a review, until that is finished or a new ticket begins', () => {
    const reviewed = after([live, listed, heard(sample.reviewing()), answered(review, done())]);
    const thanks = { state: 'thanked', ...sample.thanks };
    expect(viewOf(reviewed)).to.deep.equal(thanks);
    const back = after([heard(browsing, 2)], reviewed);
    expect(viewOf(back)).to.deep.equal(thanks);
    expect(viewOf(after([{ type: 'thanksFinished' }], back)).state).to.equal('browsing');
    const anew = after([heard(sample.waiting, 3), heard(browsing, 4)], back);
    expect(viewOf(anew).state).to.equal('browsing');
  });

  it('[P17] thanks at once when the new state comes before the answer to the review', () => {
    const model = after([live, listed, heard(sample.reviewing()), heard(browsing, 2)]);
    const thanks = { state: 'thanked', ...sample.thanks };
    expect(viewOf(model, [{ command: review, writtenAt: START, failure: null }])).to.deep.equal(thanks);
    expect(viewOf(after([answered(review, done())], model))).to.deep.equal(thanks);
    expect(viewOf(after([answered(review, failed('review-done'))], model)).state).to.equal('browsing');
  });

  it('[P17] does not thank for a review of a conversation that the page has not seen', () => {
    const model = after([live, listed, heard(browsing), answered(review, done())]);
    expect(viewOf(model).state).to.equal('browsing');
  });

  it('[P15] says how far the clocks are apart', () => {
    expect(pickerStateOf(after([live, listed]), [], START).clockOffsetMilliseconds).to.equal(AHEAD);
  });
});

describe('what the picker makes of words', () => {
  const unsent = (command: VisitorCommand, failure: Refusal | null = null) => ({
    command,
    writtenAt: START,
    failure,
  });
  const outgoing = (model: PickerModel, commands: readonly Unsent<VisitorCommand>[]) => {
    const view = viewOf(model, commands);
    return view.state === 'talking' ? view.outgoing.map(({ text }) => text) : null;
  };

  it('[P12] shows an own message as outgoing until the server’s copy is there, and never twice', () => {
    const model = after([live, heard(sample.talking())]);
    const pending = [unsent(say('one'))];
    expect(viewOf(model, pending)).to.deep.include({
      outgoing: [{ commandId: id('c1'), text: 'one', fileCount: 0, writtenAt: START + AHEAD, failure: null }],
    });
    const own = { author: 'visitor', text: 'one', commandId: id('c1') } as const;
    const copied = after([words([1, own])], model);
    expect(outgoing(copied, pending)).to.be.empty;
    expect(copied.words.messages).to.have.lengthOf(1);
    const acknowledged = after([answered(say('one'), done({ number: 1, sentAt: START }))], copied);
    expect(acknowledged.words.messages).to.have.lengthOf(1);
  });

  it('[P12] shows an acknowledged message at once, also while one before it is missing', () => {
    const model = after([live, heard(sample.talking())]);
    const first = after([answered(say('one'), done({ number: 1, sentAt: START }))], model);
    expect(first.words.messages.map(({ text }) => text)).to.deep.equal(['one']);
    const third = after([answered(say('three', 'c9'), done({ number: 3, sentAt: START }))], first);
    expect(outgoing(third, [])).to.deep.equal(['three']);
    expect(wantedMessages(third)).to.deep.equal({ conversationId: talk, after: 1 });
    const whole = after([words([2])], third);
    expect(outgoing(whole, [])).to.be.empty;
    expect(whole.words.messages.map(({ text }) => text)).to.deep.equal(['one', 'message 2', 'three']);
  });

  it('[P5] shows why a message was refused with the message, and nowhere else', () => {
    const model = after([live, heard(sample.talking()), answered(say('one'), failed('text-too-long'))]);
    expect(model.refusal).to.be.null;
    const view = viewOf(model, [unsent(say('one'), refusal('text-too-long'))]);
    expect(view.state === 'talking' && view.outgoing[0]!.failure).to.deep.equal(refusal('text-too-long'));
  });

  it('[P11] wants the messages that the server has and it has not', () => {
    expect(wantedMessages(after([live, heard(sample.talking(2)), words([1])]))).to.deep.equal({
      conversationId: talk,
      after: 1,
    });
    expect(wantedMessages(after([live, heard(sample.talking(1)), words([1])]))).to.be.null;
    expect(wantedMessages(after([heard(sample.talking(2))]))).to.be.null;
    expect(wantedMessages(after([live, heard(sample.waiting)]))).to.be.null;
  });

  it('[P18] shows that the agent types, until it does no longer or has written', () => {
    const typing: PickerChange = { type: 'agentTyped', conversationId: talk };
    const model = after([live, heard(sample.talking()), typing]);
    expect(model.agentTypesUntil).to.equal(START + AHEAD + LIMITS.typingShownSeconds * 1_000);
    expect(after([words([1, { author: 'visitor' }])], model).agentTypesUntil).to.equal(model.agentTypesUntil);
    expect(after([words([1])], model).agentTypesUntil).to.equal(0);
    expect(after([lost], model).agentTypesUntil).to.equal(0);
    expect(after([{ ...typing, conversationId: sample.otherTalk }], after([live])).agentTypesUntil).to.equal(
      0,
    );
  });
});

describe('what the picker makes of the list and of answers', () => {
  it('[P9] wants the list when there is none, after a gap and after every new connection', () => {
    expect(wantsList(after([]))).to.be.false;
    expect(wantsList(after([live]))).to.be.true;
    expect(wantsList(after([live, listed]))).to.be.false;
    expect(wantsList(after([live, listed, { type: 'listHeard', list: delta(12, 13, []) }]))).to.be.true;
    expect(wantsList(after([live, listed, lost, live]))).to.be.true;
    expect(wantsList(after([live, listed, lost]))).to.be.false;
  });

  it('[P5] keeps a refusal until it is dismissed or an act succeeds', () => {
    const refused = after([answered(end, failed('conversation-unknown'))]);
    expect(refused.refusal).to.deep.equal(refusal('conversation-unknown'));
    expect(after([{ type: 'refusalDismissed' }], refused).refusal).to.be.null;
    expect(after([answered(end, done())], refused).refusal).to.be.null;
    const shown = after([{ type: 'refused', refusal: refusal('text-empty') }], refused);
    expect(shown.refusal).to.deep.equal(refusal('text-empty'));
  });

  it('[P5] does not complain about an act whose aim is reached anyway', () => {
    expect(after([answered(end, failed('conversation-ended'))]).refusal).to.be.null;
  });

  it('[P3] names the act that waits for its answer; words on their way are no such act', () => {
    const model = after([live, listed]);
    const pending = (command: VisitorCommand) =>
      pickerStateOf(model, [{ command, writtenAt: START, failure: null }], START).pending;
    expect(pending(end)).to.equal('end');
    expect(pending(say('one'))).to.be.null;
  });

  it('[P21] opens and closes the page of an agent', () => {
    const opened = after([{ type: 'pageOpened', agentId: ada }]);
    expect(opened.page).to.deep.equal({ state: 'loading', agentId: ada });
    expect(after([{ type: 'pageClosed' }], opened).page).to.deep.equal({ state: 'none' });
  });
});
