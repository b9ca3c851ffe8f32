import type {
  AgentFace,
  Answer,
  ChangeableReview,
  ConversationId,
  ConversationView,
  ReviewForm,
  ReviewWords,
  VisitorState,
} from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import type { VisitorCommand } from './command.ts';

/** What is said for a review. */
export type Thanks = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly stars: number;
  /** Whether it was said anew. */
  readonly changed: boolean;
  /** Where a happy visitor may say so in public, `null` for nowhere. */
  readonly publicUrl: string | null;
};

/** The own review while it is being changed; `found` once it has been read. */
export type Revising = ChangeableReview & {
  readonly found: { readonly review: ReviewWords; readonly form: ReviewForm } | null;
};

/** All that the picker knows of the visitor's own reviews. */
export type ReviewModel = {
  readonly reviewed: ChangeableReview | null;
  /** What the site asks for, as far as it was told. */
  readonly form: ReviewForm | null;
  readonly thanked: Thanks | null;
  readonly revising: Revising | null;
};

export const FIRST_REVIEW_MODEL: ReviewModel = { reviewed: null, form: null, thanked: null, revising: null };

export type ReviewChange =
  | { readonly type: 'thanksFinished' }
  | { readonly type: 'revisingBegun'; readonly reviewed: ChangeableReview }
  | {
      readonly type: 'reviewHeard';
      readonly conversationId: ConversationId;
      readonly found: NonNullable<Revising['found']>;
    }
  | { readonly type: 'revisingEnded' };

export function changeReviews(model: ReviewModel, change: ReviewChange): ReviewModel {
  switch (change.type) {
    case 'thanksFinished':
      return { ...model, thanked: null };
    case 'revisingBegun':
      return { ...model, thanked: null, revising: { ...change.reviewed, found: null } };
    case 'reviewHeard': {
      const { revising } = model;
      if (revising?.conversationId !== change.conversationId) return model;
      return { ...model, form: change.found.form, revising: { ...revising, found: change.found } };
    }
    case 'revisingEnded':
      return { ...model, revising: null };
  }
}

/** Thanks, and the form of a change, give way to whatever the visitor has begun since. */
export function hearOwnReview(model: ReviewModel, { view, reviewed }: VisitorState): ReviewModel {
  const isFree = view.state === 'browsing' || view.state === 'reviewing';
  return {
    reviewed,
    form: view.state === 'reviewing' ? view.form : model.form,
    thanked: isFree ? model.thanked : null,
    revising: view.state === 'browsing' ? model.revising : null,
  };
}

type ReviewCommand = Extract<VisitorCommand, { name: 'review' | 'changeReview' }>;

/** @param conversation the newest of which the server spoke */
export function answerReview(
  model: ReviewModel,
  command: ReviewCommand,
  conversation: ConversationView | null,
): ReviewModel {
  const thanked = thanksFor(model, command, conversation) ?? model.thanked;
  return { ...model, thanked, revising: command.name === 'changeReview' ? null : model.revising };
}

/** What is said for a review; `null` when the page has not seen the conversation that it is about. */
export function thanksFor(
  { form, revising }: ReviewModel,
  { name, body }: ReviewCommand,
  conversation: ConversationView | null,
): Thanks | null {
  const { conversationId, stars } = body;
  const about = name === 'changeReview' ? revising : conversation;
  if (about?.conversationId !== conversationId) return null;
  const publicUrl = stars >= LIMITS.starsHappy ? (form?.publicUrl ?? null) : null;
  return { conversationId, agent: about.agent, stars, changed: name === 'changeReview', publicUrl };
}

/** What an answer to a reading of the own review comes to. */
export function foundReview(
  conversationId: ConversationId,
  answer: Answer<NonNullable<Revising['found']>>,
): ReviewChange {
  return answer.ok
    ? { type: 'reviewHeard', conversationId, found: answer.result }
    : { type: 'revisingEnded' };
}
