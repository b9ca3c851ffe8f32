import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { textOf } from '../../console/test/mount.ts';
import { deepFocus } from '../../test/mount-picker.ts';
import { act, button, deep, field } from '../test/act.ts';
import { CHANGED, no, yes } from '../test/answers.ts';
import { fakeClient } from '../test/fake-client.ts';
import { ACCOUNT, SUPERVISOR } from '../test/made-up.ts';
import { detailOf, DISPUTED, HELD_REVIEW, PAGES_CLOSED, PRAISE } from '../test/made-up-reviews.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

type Overrides = Parameters<typeof fakeClient>[0];

async function open(part = '', overrides: Overrides = {}, account = ACCOUNT) {
  const { client, asked } = fakeClient(overrides);
  const hash = `#/reviews${part}`;
  const mounted = await mountScene({ state: { state: 'signed-in', account }, hash, client, acts: [] });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, asked, does };
}

const sorted = (filter: object): string => JSON.stringify(filter, Object.keys(filter).sort());
const links = (element: Element): readonly HTMLAnchorElement[] =>
  deep(element).filter((each) => each instanceof HTMLAnchorElement && each.download !== '') as never;

describe('the page of reviews', () => {
  it('[B70] reviews are narrowed by person, stars, state, days and words, and leave as a file', async () => {
    const { element, asked, does } = await open('', {
      reviews: { fileAddress: (kind, filter) => `https://x.example/${kind}?${sorted(filter)}` },
    });
    await does('Person=juno', 'Stars=1', 'State=hidden', 'From=2026-01-01', 'Until=2026-01-31');
    await does('Words=Amplifier', 'Search');
    const filter = {
      agent: 'juno',
      stars: 1,
      state: 'hidden',
      since: Date.UTC(2026, 0, 1),
      until: Date.UTC(2026, 1, 1) - 1,
      text: 'Amplifier',
    };
    expect(asked('reviews.list').at(-1)).to.eql([filter, null]);
    expect(links(element).map(({ href }) => decodeURI(href))).to.eql([
      `https://x.example/csv?${sorted(filter)}`,
      `https://x.example/ndjson?${sorted(filter)}`,
    ]);
    await does('Clear');
    expect(asked('reviews.list').at(-1)).to.eql([{}, null]);
  });

  it('[B70] the next page is added to the list', async () => {
    const { element, does } = await open('', {
      reviews: {
        list: (_filter, cursor) =>
          cursor === null
            ? yes({ items: [PRAISE], nextCursor: 'next' })
            : yes({ items: [DISPUTED], nextCursor: null }),
      },
    });
    await does('Show more');
    expect(deep(element).filter(({ localName }) => localName === 'hp-review-item').length).to.equal(2);
    expect(() => button(element, 'Show more')).to.throw();
  });

  it('[B71] a review is hidden for a reason that says what becomes of its stars, and is shown again', async () => {
    const { element, asked, does } = await open();
    button(element, 'Hide the review of Juno').focus();
    await does('Hide the review of Juno', 'Hide');
    expect(asked('reviews.moderate')).to.eql([]);
    expect(deepFocus()?.matches('input[type=radio]')).to.equal(true);
    expect(textOf(element)).to.contain('The words are hidden; the stars count as before.');
    expect(textOf(element)).to.contain('Visitors read how many reviews are hidden, and why.');
    await does('Spam=yes', 'Note= Thrice the same. ', 'Hide');
    const verdict = { reason: 'spam', note: 'Thrice the same.', decidesDispute: false };
    expect(asked('reviews.moderate')).to.eql([['praise', verdict, '"praise-1"']]);
    expect(textOf(element)).to.contain('Hidden: Spam');
    expect(textOf(element)).to.contain('Hidden from visitors.');
    await does('Show again: the review of Juno');
    const shown = { reason: null, note: '', decidesDispute: false };
    expect(asked('reviews.moderate').at(-1)).to.eql(['praise', shown, '"praise-2"']);
  });

  it('[B125] what looks as if it were not genuine is found by its state, says why, and is shown or hidden', async () => {
    const { element, asked, does } = await open('', {
      reviews: { list: () => yes({ items: [HELD_REVIEW], nextCursor: null }) },
    });
    await does('State=held');
    expect(asked('reviews.list').at(-1)).to.eql([{ state: 'held', text: undefined }, null]);
    expect(textOf(element)).to.contain('To be checked');
    expect(textOf(element)).to.contain(
      'Not shown and not counted until somebody has decided: unusually many',
    );
    expect(textOf(element)).to.contain('a conversation of less than half a minute.');
    await does('Hide the review of Juno');
    expect(textOf(element)).to.contain('Nobody’s own experience.');
    await does('Cancel', 'Show it: the review of Juno');
    const verdict = { reason: null, note: '', decidesDispute: false };
    expect(asked('reviews.moderate')).to.eql([['held', verdict, '"held-1"']]);
  });

  it('[B72] whoever is second is told who was faster, and takes that or insists', async () => {
    let reads = 0;
    const { element, asked, does } = await open('', {
      reviews: {
        moderate: (_reviewId, _verdict, tag) =>
          tag === '"theirs"' ? yes(detailOf({ ...PRAISE, tag: '"mine"' })) : no(CHANGED),
        read: () => yes(detailOf(reads++ === 0 ? PRAISE : { ...PRAISE, tag: '"theirs"' })),
      },
    });
    await does('Hide the review of Juno', 'Offensive=yes', 'Hide');
    expect(textOf(element)).to.contain('Ida Moreau');
    expect(asked('reviews.moderate').length).to.equal(1);
    await does('Save mine over it');
    expect(asked('reviews.moderate').at(-1)?.[2]).to.equal('"theirs"');
  });

  it('[B73] a dispute stands with its reason and the facts of the conversation, and is kept or upheld', async () => {
    const { element, asked, does } = await open('/disputes');
    expect(asked('reviews.list').at(-1)).to.eql([{ state: 'disputed' }, null]);
    expect(textOf(element)).to.contain('We sell no amplifiers.');
    await does('Decide the dispute of Juno');
    expect(textOf(element)).to.contain('Chat, 6 minutes, after 45 seconds of waiting');
    expect(asked('reviews.talk')).to.eql([]);
    await does('Keep it=yes', 'Keep');
    const verdict = { reason: null, note: '', decidesDispute: true };
    expect(asked('reviews.moderate')).to.eql([['disputed', verdict, '"disputed-1"']]);
    expect(textOf(element)).to.contain('Dispute rejected');
  });

  it('[B74] what was said is read at a press that is said to be written down, by owners only', async () => {
    const { element, asked, does } = await open('/disputes');
    await does('Decide the dispute of Juno');
    expect(textOf(element)).to.contain('That you read it is written into the audit log.');
    await does('Read what was said');
    expect(asked('reviews.talk')).to.eql([['disputed']]);
    expect(textOf(element)).to.contain('Yes, that was another shop.');
    unmountAll();
    const other = await open('/disputes', {}, SUPERVISOR);
    await other.does('Decide the dispute of Juno');
    expect(() => button(other.element, 'Read what was said')).to.throw();
  });

  it('[B75] owners open the public pages, and say who has none; supervisors look', async () => {
    const { element, asked, does } = await open('/pages', { reviews: { pages: () => yes(PAGES_CLOSED) } });
    expect(textOf(element)).to.contain('Nobody can open them now.');
    const check = async (name: string) => {
      field(element, name).click();
      await does();
    };
    await check('The pages are open');
    await does('Save');
    expect(asked('reviews.savePages').at(-1)).to.eql([
      { isOpen: true, isIndexed: false, without: [] },
      '"1"',
    ]);
    await check('Juno');
    await does('Save');
    expect(asked('reviews.savePages').at(-1)?.[0]).to.eql({
      isOpen: true,
      isIndexed: false,
      without: ['juno'],
    });
    unmountAll();
    const other = await open('/pages', {}, SUPERVISOR);
    expect(textOf(other.element)).to.contain('Only owners open or close these pages.');
    expect(() => button(other.element, 'Save')).to.throw();
  });
});
