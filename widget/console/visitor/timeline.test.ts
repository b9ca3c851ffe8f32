import { expect, waitUntil } from '@open-wc/testing';
import type { TimelineEntry, VisitorStory } from '../../../server/protocol/index.ts';
import './timeline.ts';
import './visitor-story.ts';
import '../talk/channel-form.ts';
import { conversation, conversationIdOf } from '../test/made-up.ts';
import { NEW_HERE } from '../test/new-here.ts';
import { find, findAll, mountPart, settled, textOf, unmountAll } from '../test/mount.ts';
import { knownStory, longStory, touched } from '../test/stories.ts';

afterEach(unmountAll);

const subject = { kind: 'conversation', conversationId: conversationIdOf('Maya') } as const;
const DAY = 86_400;

async function mountTimeline(entries: readonly TimelineEntry[], more = false) {
  const { element } = await mountPart('hp-timeline', { entries, subject, more });
  const press = async (label: RegExp) => {
    const button = findAll(element, 'button').find((each) => label.test(textOf(each)));
    button?.click();
    await settled(element);
  };
  return { element, press, rows: () => findAll(element, 'li').map(textOf) };
}

describe('the timeline of a visitor', () => {
  it('[A210] is one list of all channels, and of one where somebody chooses it, each with its number', async () => {
    const { element, press, rows } = await mountTimeline(knownStory().timeline);
    const filter = find(element, '[role=group]');
    expect(findAll(filter, 'button').map(textOf)).to.deep.equal([
      'All 7',
      'Chat 3',
      'Telephone 2',
      'Web site 2',
    ]);
    await press(/^Telephone/u);
    expect(rows()).to.have.length(2);
    expect(rows()[1]).to.contain('hung up');
    const pressed = findAll(filter, '[aria-pressed=true]').map(textOf);
    expect(pressed).to.deep.equal(['Telephone 2']);
    await press(/^All/u);
    expect(rows()).to.have.length(7);
    await expect(element).to.be.accessible();
  });

  it('[A210] offers no choice where everything came by one channel', async () => {
    const { element } = await mountTimeline([touched(1, DAY, 'call'), touched(2, DAY, 'call')]);
    expect(findAll(element, '[role=group]')).to.have.length(0);
  });

  it('[A211] shows the newest first, the rest when it is asked for, and says that there is more', async () => {
    const { element, press, rows } = await mountTimeline(longStory().timeline, true);
    expect(rows()).to.have.length(8);
    expect(textOf(element)).not.to.contain('more from before');
    await press(/^Show all 51$/u);
    expect(rows()).to.have.length(51);
    expect(textOf(element)).to.contain('There is more from before that.');
  });

  it('[A212] says what other systems told in words: amounts, visits, notes and facts', async () => {
    const { rows } = await mountTimeline([
      touched(1, DAY, 'web', {
        what: 'order',
        amount: { amount: 12_900, currency: 'EUR' },
        data: { number: 7 },
      }),
      touched(2, DAY, 'web', { what: 'visit', name: 'visited', data: { pages: 1, last: '/cart' } }),
      touched(3, DAY, 'branch', { what: 'visit', name: 'came-in', data: { fitting: true } }),
      touched(4, DAY, 'web', { what: 'track', name: 'call-failed' }),
      touched(5, DAY, 'social', { what: 'post', name: 'complained', note: '<b>Never</b> again' }),
      touched(6, 400 * DAY, 'email', { what: 'mail', name: 'asked', success: true }),
    ]);
    expect(rows()[0]).to.match(/^Order: €129\.00 number: 7 Web site, yesterday/u);
    expect(rows()[1]).to.match(/^Saw 1 page, at last \/cart Web site/u);
    expect(rows()[2]).to.match(/^Visit: came in fitting: yes Branch/u);
    expect(rows()[3]).to.match(/^On the page: call failed/u);
    expect(rows()[4]).to.contain('Post: complained <b>Never</b> again');
    expect(rows()[5]).to.match(/^Mail: asked Mail, .* 20\d\d, got what they came for$/u);
  });

  it('[A213] begins with the channel that the visitor prefers, and how often of how many', async () => {
    const shown = { state: 'shown', story: longStory(), talks: new Map() } as const;
    const { element } = await mountPart('hp-visitor-story', { subject, shown });
    expect(textOf(find(element, '.preferred'))).to.equal('Prefers telephone: 4 of the last 5');
    await expect(element).to.be.accessible();
  });

  it('[A205] comes when there is one to show, and again where it did not', async () => {
    let tries = 0;
    let comes = false;
    const loader = {
      isHere: () => comes,
      fetch: async () => {
        tries += 1;
        if (tries === 1) throw new Error('The line is down.');
        comes = true;
      },
    };
    const shown = (story: VisitorStory) => ({ state: 'shown', story, talks: new Map() }) as const;
    const { element, change } = await mountPart('hp-visitor-story', {
      subject,
      shown: shown(NEW_HERE),
      loader,
    });
    expect(tries).to.equal(0);
    await change({ shown: shown(knownStory()) });
    await waitUntil(() => findAll(element, '[role=alert]').length === 1);
    find(element, '.button').click();
    await waitUntil(() => findAll(element, 'hp-timeline').length === 1);
    expect(tries).to.equal(2);
  });

  it('[A214] offers the preferred channel first where a conversation goes on by another', async () => {
    const labels = async (preferred: 'email' | 'chat' | null) => {
      const { element } = await mountPart('hp-channel-form', {
        conversation: conversation('Maya'),
        preferred,
      });
      const rows = findAll(element, 'fieldset label');
      const chosen = rows.find((row) => row.querySelector('input')?.checked);
      return { first: textOf(rows[0]!), chosen: chosen === undefined ? null : textOf(chosen) };
    };
    expect(await labels(null)).to.deep.equal({ first: 'Telephone', chosen: 'Telephone' });
    const mail = 'Mail preferred by this visitor';
    expect(await labels('email')).to.deep.equal({ first: mail, chosen: mail });
    expect((await labels('chat')).first).to.equal('Telephone');
  });
});
