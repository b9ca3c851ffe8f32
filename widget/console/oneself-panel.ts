import { html } from 'lit';
import type { Refusal, SelfAgent } from '../../server/protocol/index.ts';
import type { BesideTalk } from '../session/beside-talk.ts';
import type { ConsoleRequest, OwnReviews } from '../session/console-state.ts';
import type { RequestEvent } from './console-part.ts';

/** What agents see of themselves, by tab. Its elements are fetched when somebody looks. */
export type OneselfTab = 'profile' | 'me' | 'reviews';

type Known = {
  /** The one in front. */
  readonly tab: OneselfTab | 'visitor';
  readonly self: SelfAgent;
  readonly reviews: OwnReviews;
  readonly beside: BesideTalk;
  readonly refusal: Refusal | null;
  readonly pending: ConsoleRequest['type'] | null;
  readonly clockOffset: number;
};

export function renderOneself(tab: OneselfTab, known: Known, relay: (event: RequestEvent) => void) {
  const { self, reviews, beside, refusal, pending, clockOffset } = known;
  switch (tab) {
    case 'profile':
      return html`<hp-profile-form
          .self=${self}
          .offered=${beside.me.skills}
          ?open=${known.tab === tab}
          .refusal=${refusal}
          ?pending=${pending === 'saveProfile'}
          ?photoPending=${pending === 'savePhoto'}
          @hp-request=${relay}
        ></hp-profile-form>
        <hp-hours-form
          .hours=${self.hours}
          .refusal=${refusal}
          ?pending=${pending === 'saveHours'}
          @hp-request=${relay}
        ></hp-hours-form>
        <hp-quick-reply-form .replies=${beside.quickReplies} @hp-request=${relay}></hp-quick-reply-form>
        <hp-own-password
          .name=${self.name}
          .answer=${beside.password}
          @hp-request=${relay}
        ></hp-own-password>`;
    case 'me':
      return html`<hp-me .me=${beside.me} .clockOffset=${clockOffset} @hp-request=${relay}></hp-me>`;
    case 'reviews':
      return html`<hp-own-reviews
        .self=${self}
        .reviews=${reviews}
        .clockOffset=${clockOffset}
        ?pending=${pending === 'readReviews'}
        ?replying=${pending === 'replyToReview' || pending === 'disputeReview'}
        @hp-request=${relay}
      ></hp-own-reviews>`;
  }
}
