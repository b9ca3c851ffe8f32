import { html, nothing } from 'lit';
import type { ChangeableReview, PublicAgent } from '../../server/protocol/index.ts';
import type { AllWords } from '../words/behind.ts';
import { laterViews } from './load-later.ts';

type Foot = {
  readonly reviewed: ChangeableReview | null;
  readonly avoided: readonly PublicAgent[];
  /** `null` until they have come. */
  readonly words: AllWords | null;
  readonly clockOffset: number;
  readonly relay: (event: CustomEvent) => void;
};

/** Below the list, in quiet lines: the own review while it can be changed, and who is not wanted again. */
export function renderFoot({ reviewed, avoided, words, clockOffset, relay }: Foot) {
  if (reviewed === null && avoided.length === 0) return nothing;
  laterViews.want();
  if (words === null) return nothing;
  return html`${
    reviewed === null
      ? nothing
      : html`<hp-reviewed
          .reviewed=${reviewed}
          .words=${words}
          .clockOffset=${clockOffset}
          @hp-request=${relay}
        ></hp-reviewed>`
  }
  ${
    avoided.length === 0
      ? nothing
      : html`<hp-avoided .agents=${avoided} .words=${words} @hp-request=${relay}></hp-avoided>`
  }`;
}
