import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type { AgentPage } from '../../server/protocol/index.ts';
import { changePage } from './agent-page.ts';
import type { AgentPageState } from './picker-state.ts';
import { ada, agent, bea, START } from './test/samples.ts';

const page = (comment: string, nextPage: string | null): AgentPage => ({
  agent: agent(ada),
  biography: '',
  starCounts: [0, 0, 0, 0, 1],
  reviews: [{ stars: 5, comment, tags: [], publishedAt: START, reply: null }],
  nextPage,
  hidden: [],
  hours: [],
  nextFreeAt: null,
});
const answered = (reviewsPage: string | null, result: AgentPage, agentId = ada) =>
  ({ type: 'pageAnswered', agentId, reviewsPage, answer: { ok: true, result } }) as const;
const refused = (reviewsPage: string | null) =>
  ({
    type: 'pageAnswered',
    agentId: ada,
    reviewsPage,
    answer: { ok: false, refusal: refusal('no-answer') },
  }) as const;

const opened = changePage({ state: 'none' }, { type: 'pageOpened', agentId: ada });
const shown = changePage(opened, answered(null, page('first', 'p2')));
const comments = (state: AgentPageState) =>
  state.state === 'shown' ? state.page.reviews.map(({ comment }) => comment) : null;

describe('the page of an agent', () => {
  it('[P21] is loading, then shown, then closed', () => {
    expect(opened).to.deep.equal({ state: 'loading', agentId: ada });
    expect(comments(shown)).to.deep.equal(['first']);
    expect(changePage(shown, { type: 'pageClosed' })).to.deep.equal({ state: 'none' });
  });

  it('[P21] says why it could not be loaded', () => {
    expect(changePage(opened, refused(null))).to.deep.equal({
      state: 'failed',
      agentId: ada,
      refusal: refusal('no-answer'),
    });
  });

  it('[P21] adds more reviews once', () => {
    const loading = changePage(shown, { type: 'moreReviewsAwaited' });
    expect(loading).to.include({ loadingMore: true });
    const more = changePage(loading, answered('p2', page('second', null)));
    expect(comments(more)).to.deep.equal(['first', 'second']);
    expect(more).to.include({ loadingMore: false });
    expect(comments(changePage(more, answered('p2', page('second', null))))).to.deep.equal([
      'first',
      'second',
    ]);
  });

  it('[P21] keeps what is shown when more could not be read', () => {
    const after = changePage(changePage(shown, { type: 'moreReviewsAwaited' }), refused('p2'));
    expect(after).to.deep.equal(shown);
  });

  it('[P21] ignores an answer for a page that is no longer open', () => {
    const closed = changePage(opened, { type: 'pageClosed' });
    expect(changePage(closed, answered(null, page('late', null)))).to.deep.equal(closed);
    const other = changePage(opened, { type: 'pageOpened', agentId: bea });
    expect(changePage(other, answered(null, page('late', null)))).to.deep.equal(other);
    expect(changePage(opened, { type: 'moreReviewsAwaited' })).to.deep.equal(opened);
    expect(changePage(opened, answered('p2', page('late', null)))).to.deep.equal(opened);
  });
});
