import type {
  PeopleView,
  ReviewCard,
  ReviewDetail,
  ReviewFilter,
  ReviewId,
  ReviewPages,
  ReviewPagesView,
  ReviewVerdict,
} from '../../../server/protocol/index.ts';
import { type Answered, type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';
import type { ReviewPage, ReviewTalkShown } from './reviews-client.ts';

/** A review that is looked at closely; `talk` is `null` until somebody asks for what was said. */
export type OpenReview = {
  readonly reviewId: ReviewId;
  readonly detail: Read<ReviewDetail>;
  readonly talk: Read<ReviewTalkShown> | null;
};

export type ReviewsState = {
  readonly people: Read<PeopleView>;
  readonly filter: ReviewFilter;
  readonly list: Read<ReviewPage>;
  /** Where the browser gets all of it as a file. */
  readonly files: { readonly csv: string; readonly ndjson: string };
  readonly open: OpenReview | null;
  readonly pages: Read<ReviewPagesView>;
  /** Of which review the last act was, `null` for none. */
  readonly about: ReviewId | null;
  readonly done: Done<'more' | 'moderate' | 'savePages'>;
};

export type ReviewsRequest =
  | { readonly type: 'filter'; readonly filter: ReviewFilter }
  | { readonly type: 'readAgain' | 'readMore' | 'close' | 'readTalk' | 'readPages' }
  | { readonly type: 'open'; readonly reviewId: ReviewId }
  /** With `isOver` also where somebody else has decided meanwhile. */
  | {
      readonly type: 'moderate';
      readonly review: ReviewCard;
      readonly verdict: ReviewVerdict;
      readonly isOver: boolean;
    }
  | { readonly type: 'savePages'; readonly pages: ReviewPages; readonly isOver: boolean };

const FIRST: ReviewsState = {
  people: LOADING,
  filter: {},
  list: LOADING,
  files: { csv: '', ndjson: '' },
  open: null,
  pages: LOADING,
  about: null,
  done: NOTHING_DONE,
};

const filesOf = ({ reviews }: DashboardClient, filter: ReviewFilter): ReviewsState['files'] => ({
  csv: reviews.fileAddress('csv', filter),
  ndjson: reviews.fileAddress('ndjson', filter),
});

export class ReviewsDesk extends BaseDesk<ReviewsState, ReviewsRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super({ ...FIRST, files: filesOf(client, FIRST.filter) });
    this.#client = client;
  }

  protected begin(): void {
    void this.#readPeople();
    void this.#readList();
    void this.#readPages();
  }

  request(request: ReviewsRequest): void {
    switch (request.type) {
      case 'filter': {
        const { filter } = request;
        const files = filesOf(this.#client, filter);
        this.#become({ filter, files, list: LOADING, open: null, about: null, done: NOTHING_DONE });
        return void this.#readList();
      }
      case 'readAgain':
        return void this.#readAgain();
      case 'readMore':
        return void this.#readMore();
      case 'open': {
        this.#become({
          open: { reviewId: request.reviewId, detail: LOADING, talk: null },
          done: NOTHING_DONE,
        });
        return void this.#readOpen(request.reviewId);
      }
      case 'close': {
        this.#become({ open: null, done: NOTHING_DONE });
        return;
      }
      case 'readTalk':
        return void this.#readTalk();
      case 'moderate':
        return void this.#moderate(request.review, request.verdict, request.isOver);
      case 'readPages':
        return void this.#readPages();
      case 'savePages':
        return void this.#savePages(request.pages, request.isOver);
    }
  }

  #become(changes: Partial<ReviewsState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #readPeople(): Promise<void> {
    const answer = await this.#client.people.read();
    this.#become({ people: readAfter(this.state.people, answer) });
  }

  async #readList(): Promise<void> {
    const { filter } = this.state;
    const answer = await this.#client.reviews.list(filter, null);
    if (this.state.filter === filter) this.#become({ list: readAfter(this.state.list, answer) });
  }

  #readAgain(): Promise<void> {
    void this.#readPeople();
    void this.#readPages();
    return this.#readList();
  }

  async #readMore(): Promise<void> {
    const { filter, list } = this.state;
    if (list.state !== 'shown' || list.value.nextCursor === null) return;
    const cursor = list.value.nextCursor;
    const more = await act(
      'more',
      () => this.#client.reviews.list(filter, cursor),
      (done) => this.#become({ done, about: null }),
    );
    const now = this.state.list;
    if (more === null || now.state !== 'shown' || this.state.filter !== filter) return;
    const items = [...now.value.items, ...more.items];
    this.#become({ list: { ...now, value: { items, nextCursor: more.nextCursor } } });
  }

  async #readOpen(reviewId: ReviewId): Promise<void> {
    const answer = await this.#client.reviews.read(reviewId);
    const { open } = this.state;
    if (open?.reviewId !== reviewId) return;
    this.#become({ open: { ...open, detail: readAfter(open.detail, answer) } });
    if (answer.ok) this.#replace(answer.result.review);
  }

  async #readTalk(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    this.#become({ open: { ...open, talk: LOADING } });
    const answer = await this.#client.reviews.talk(open.reviewId);
    if (this.state.open?.reviewId !== open.reviewId) return;
    this.#become({ open: { ...this.state.open, talk: readAfter(LOADING, answer) } });
  }

  /** Shown as it is now where it stood, so that it can be undone there. */
  #replace(review: ReviewCard): void {
    const { list } = this.state;
    if (list.state !== 'shown') return;
    const items = list.value.items.map((each) => (each.reviewId === review.reviewId ? review : each));
    this.#become({ list: { ...list, value: { ...list.value, items } } });
  }

  async #moderate(review: ReviewCard, verdict: ReviewVerdict, isOver: boolean): Promise<void> {
    const { reviewId } = review;
    const moderate = async (): Promise<Answered<ReviewDetail>> => {
      const fresh = isOver ? await this.#client.reviews.read(reviewId) : null;
      if (fresh?.ok === false) return fresh;
      return this.#client.reviews.moderate(reviewId, verdict, fresh?.result.review.tag ?? review.tag);
    };
    const detail = await act('moderate', moderate, (done) => this.#become({ done, about: reviewId }));
    if (detail === null) return;
    this.#replace(detail.review);
    if (this.state.open?.reviewId === reviewId) this.#become({ open: null });
  }

  async #readPages(): Promise<void> {
    const answer = await this.#client.reviews.pages();
    this.#become({ pages: readAfter(this.state.pages, answer) });
  }

  async #savePages(pages: ReviewPages, isOver: boolean): Promise<void> {
    if (isOver) await this.#readPages();
    const before = this.state.pages;
    const tag = before.state === 'shown' ? before.tag : null;
    await act(
      'savePages',
      async () => {
        const answer = await this.#client.reviews.savePages(pages, tag);
        if (answer.ok) this.#become({ pages: readAfter(before, answer) });
        return answer;
      },
      (done) => this.#become({ done, about: null }),
    );
  }
}
