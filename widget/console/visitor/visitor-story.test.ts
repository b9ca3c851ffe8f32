import { expect } from '@open-wc/testing';
import '../calls/offer-list.ts';
import '../side.ts';
import { conversation, conversationIdOf, JUNO, offer, offerIdOf, selfAgent } from '../test/made-up.ts';
import { find, findAll, mountPart, settled, textOf, unmountAll } from '../test/mount.ts';
import { NEW_HERE } from '../test/new-here.ts';
import { earlierWords, knownStory } from '../test/stories.ts';
import type { StoryShown } from '../../session/stories.ts';

afterEach(unmountAll);

const MAYA = conversationIdOf('Maya');
const BEFORE = conversationIdOf('Maya before');

const mountSide = async (shown: StoryShown | undefined) => {
  const stories = new Map(shown === undefined ? [] : [[MAYA, shown]]);
  const { element, requests } = await mountPart('hp-side', {
    self: selfAgent(),
    conversation: conversation('Maya'),
    stories,
  });
  // What stands beside it asks for its own.
  const asked = () => requests.filter(({ type }) => type !== 'readSuggestions');
  return { element, asked, story: find(element, 'hp-visitor-facts', 'hp-visitor-story') };
};
const shown = (parts: Partial<StoryShown> = {}): StoryShown => ({
  state: 'shown',
  story: knownStory(),
  talks: new Map(),
  ...parts,
});

describe('what is known of a visitor from before', () => {
  it('[A141] is asked for once the conversation is before the eyes', async () => {
    const { asked, story } = await mountSide(undefined);
    const subject = { kind: 'conversation', conversationId: MAYA };
    expect(asked()).to.deep.equal([{ type: 'readStory', subject }]);
    expect(textOf(story)).to.contain('Looking up what is known');
    expect((await mountSide(shown())).asked()).to.deep.equal([]);
  });

  it('[A141] stands beside it as one timeline, newest first, with the mood', async () => {
    const { story } = await mountSide(shown());
    const said = textOf(story);
    expect(said).to.contain('Strained, 4 of 10');
    expect(said).to.contain('Tried in vain within a day');
    const talk = textOf(find(story, 'hp-timeline', 'hp-earlier-talk'));
    expect(talk).to.match(/^Conversation with Tom Berg Chat, .*4 messages.*Read$/u);
    const rows = findAll(find(story, 'hp-timeline'), 'li').map(textOf);
    expect(rows.map((row) => row.split(/ (?:Chat|Telephone|Web site), /u)[0])).to.deep.equal([
      'Booked call with Tom Berg',
      'Waited for Tom Berg, closed the page while waiting',
      'Waited for anyone, left the line',
      'Call: hung up Asked for Tom, and waited four minutes.',
      'Left a message Please ring me about the Gretsch.',
      '2 stars for Tom Berg Kind, but it still buzzes.',
      'Conversation with Tom Berg',
    ]);
    expect(rows[3]).to.match(/came to nothing$/u);
  });

  it('[A141] says so where somebody is here for the first time, and where it could not be read', async () => {
    const fresh = await mountSide(shown({ story: NEW_HERE }));
    expect(textOf(find(fresh.story, '.nothing'))).to.contain('first time');
    const failed = await mountSide({ state: 'failed', story: null, talks: new Map() });
    expect(textOf(find(failed.story, '[role=alert]'))).to.contain('could not be read');
    find(failed.story, '.button').click();
    expect(failed.asked().map(({ type }) => type)).to.deep.equal(['readStory']);
  });

  it('[A142] has the words of an earlier conversation when they are asked for, and not before', async () => {
    const { story, asked } = await mountSide(shown());
    const talk = find(story, 'hp-timeline', 'hp-earlier-talk');
    expect(findAll(talk, '.words')).to.have.length(0);
    const button = find(talk, 'button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await settled(talk);
    const subject = { kind: 'conversation', conversationId: MAYA };
    expect(asked()).to.deep.equal([{ type: 'readEarlierTalk', subject, conversationId: BEFORE }]);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('[A142] names who said what, and offers the rest of it', async () => {
    const { story, asked } = await mountSide(shown({ talks: new Map([[BEFORE, earlierWords()]]) }));
    const talk = find(story, 'hp-timeline', 'hp-earlier-talk');
    find(talk, 'button').click();
    await settled(talk);
    expect(asked(), 'the words are there already').to.deep.equal([]);
    expect(textOf(find(talk, '.words'))).to.equal(
      'Maya My old <b>Gretsch</b> buzzes. Tom Berg Bring it in. Further messages',
    );
    find(talk, '.words .button').click();
    expect(asked().map(({ type }) => type)).to.deep.equal(['readEarlierTalk']);
  });

  it('[A143] is told in a line with the call, and asked for as it rings', async () => {
    const calls = [offer('Maya'), offer('Sam')];
    const stories = new Map([[offerIdOf('Maya'), shown()]]);
    const { element, requests } = await mountPart('hp-offer-list', { offers: calls, agentId: JUNO, stories });
    const [maya, sam] = findAll(element, 'hp-offer');
    expect(textOf(find(maya!, 'hp-story-line'))).to.match(
      /^1 conversation before, the last with Tom Berg, .*, tried 2 times in vain Strained, 4 of 10$/u,
    );
    expect(textOf(find(sam!, 'hp-story-line'))).to.equal('');
    const subject = { kind: 'offer', offerId: offerIdOf('Sam') };
    expect(requests).to.deep.equal([{ type: 'readStory', subject }]);
  });

  it('[A143] stands in the column as somebody calls, until a conversation is open there', async () => {
    const calling = {
      self: selfAgent(),
      offer: offer('Maya'),
      stories: new Map([[offerIdOf('Maya'), shown()]]),
    };
    const { element, change } = await mountPart('hp-side', calling);
    const call = find(element, 'hp-visitor-call');
    expect(textOf(call)).to.match(/^M Maya .*Known from before Mood Strained, 4 of 10/u);
    await expect(call).to.be.accessible();
    await change({ conversation: conversation('Sam') });
    expect(findAll(element, 'hp-visitor-call')).to.have.length(0);
  });
});
