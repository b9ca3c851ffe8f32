import type { LeavingEffects } from '../../../server/protocol/index.ts';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import type { Leaving, PeopleRequest } from '../../session/dashboard/people-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/confirm.ts';
import { renderRead } from '../parts/reading.ts';

const EFFECTS = ['offers', 'talking', 'insisting', 'flexible', 'bookings'] as const;

/** Says what happens to those who wait and talk, before somebody is suspended or removed. */
@define('hp-leaving-question')
export class LeavingQuestion extends DashboardPart<PeopleRequest> {
  @property({ attribute: false }) leaving: Leaving | null = null;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    css`
      .body {
        display: grid;
        gap: var(--hp-space-3);
      }
      ul {
        display: grid;
        gap: var(--hp-space-2);
        padding-inline-start: var(--hp-space-4);
        list-style-type: disc;
      }
    `,
  ];

  override render() {
    const words = this.words.people;
    const { leaving } = this;
    const name = leaving?.person.name ?? '';
    const isRemoval = leaving?.how === 'remove';
    return html`<hp-confirm
      .heading=${isRemoval ? words.removeAsk(name) : words.suspendAsk(name)}
      .yes=${isRemoval ? words.remove : words.suspend}
      ?open=${leaving !== null}
      ?grave=${isRemoval}
      ?pending=${this.pending}
      @hp-yes=${() => this.ask({ type: 'leave' })}
      @hp-close=${() => this.ask({ type: 'stay' })}
    >
      <div class="body">
        <p>${isRemoval ? words.removeLead : words.suspendLead}</p>
        ${leaving === null ? null : this.renderEffects(leaving)}
      </div>
    </hp-confirm>`;
  }

  private renderEffects({ person, how, effects }: Leaving) {
    const reading = {
      words: this.words,
      again: () => this.ask({ type: 'askLeaving', person, how }),
    };
    return renderRead(effects, reading, (value) => {
      const sentences = this.sentences(value);
      return sentences.length === 0
        ? html`<p class="soft">${this.words.people.noEffects}</p>`
        : html`<ul>
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`;
    });
  }

  private sentences(effects: LeavingEffects): readonly string[] {
    const words = this.words.people.effects;
    return EFFECTS.filter((name) => effects[name] > 0).map((name) => words[name](effects[name]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-leaving-question': LeavingQuestion;
  }
}
