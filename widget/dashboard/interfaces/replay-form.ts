import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import type { DeliveriesRequest } from '../../session/dashboard/deliveries-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderInput, renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';

/** Sends what an endpoint was told since a moment again. */
@define('hp-replay-form')
export class ReplayForm extends DashboardPart<DeliveriesRequest> {
  @property({ type: Boolean }) pending = false;
  @state() private since = '';
  @state() private which: 'failed' | 'all' = 'failed';
  @state() private problem: string | null = null;

  static override styles = [
    ...pageStyle,
    css`
      .row {
        align-items: start;
      }
      .row .button {
        margin-block-start: calc(1.45em + var(--hp-space-1));
      }
    `,
  ];

  override render() {
    const words = this.words.deliveries;
    return html`<form
      class="card"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.submit}
    >
      <div>
        <h3 id="heading">${words.sinceHeading}</h3>
        <p class="lead">${words.sinceLead}</p>
      </div>
      <div class="row">
        ${renderInput({
          id: 'since',
          label: words.since,
          type: 'datetime-local',
          value: this.since,
          problem: this.problem,
          onInput: (since) => {
            this.since = since;
            this.problem = null;
          },
        })}
        ${renderSelect({
          id: 'which',
          label: words.which,
          value: this.which,
          options: [
            { value: 'failed', label: words.failed },
            { value: 'all', label: words.all },
          ],
          onInput: (which) => (this.which = which === 'all' ? 'all' : 'failed'),
        })}
        <button class="button" type="submit" aria-disabled=${this.pending}>${words.againSince}</button>
      </div>
    </form>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    const since = new Date(this.since).getTime();
    if (!Number.isFinite(since) || since < 0 || since > Date.now()) {
      this.problem = this.words.deliveries.sinceWrong;
      void this.focusProblem();
    } else this.ask({ type: 'replayDeliveries', since, which: this.which });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-replay-form': ReplayForm;
  }
}
