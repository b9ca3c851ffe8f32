import type { AgentId, PeopleView, ReviewFilter, ReviewState } from '../../../server/protocol/index.ts';
import { REVIEW_STATES } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderInput, renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';

const DAY_MILLISECONDS = 86_400_000;
const STARS = [5, 4, 3, 2, 1] as const;

/** `hp-filter`: what the list is narrowed to. */
export type FilterEvent = CustomEvent<ReviewFilter>;

const dateOf = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(0, 10);
const momentOf = (date: string): number | undefined => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at;
};

/** Person, stars, state, words and time: days are those at which reviews appeared. */
@define('hp-review-filter')
export class ReviewFilterForm extends DashboardPart {
  @property({ attribute: false }) filter: ReviewFilter = {};
  @property({ attribute: false }) people: PeopleView['people'] = [];
  @state() private text = '';

  static override styles = [
    ...pageStyle,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--hp-space-3);
      }
      .field {
        flex: 1 1 130px;
        max-inline-size: 240px;
      }
      .input {
        inline-size: 100%;
      }
      .search {
        display: flex;
        flex: 1 1 320px;
        align-items: end;
        gap: var(--hp-space-2);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter')) this.text = this.filter.text ?? '';
  }

  override render() {
    const words = this.words.moderation;
    const { agent, stars, state } = this.filter;
    const agents = this.people.flatMap(({ agentId, name }) =>
      agentId === null ? [] : [{ value: agentId, label: name }],
    );
    return html`<form @submit=${this.onSubmit}>
      ${renderSelect({
        id: 'agent',
        label: words.agent,
        value: agent ?? '',
        options: [{ value: '', label: words.everybody }, ...agents],
        onInput: (value) => this.narrow({ agent: value === '' ? undefined : (value as AgentId) }),
      })}
      ${renderSelect({
        id: 'stars',
        label: words.stars,
        value: String(stars ?? ''),
        options: [
          { value: '', label: words.anyStars },
          ...STARS.map((each) => ({ value: String(each), label: words.given(each) })),
        ],
        onInput: (value) => this.narrow({ stars: value === '' ? undefined : Number(value) }),
      })}
      ${renderSelect({
        id: 'state',
        label: words.state,
        value: state ?? '',
        options: [
          { value: '', label: words.states.all },
          ...REVIEW_STATES.map((each) => ({ value: each, label: words.states[each] })),
        ],
        onInput: (value) => this.narrow({ state: value === '' ? undefined : (value as ReviewState) }),
      })}
      ${this.renderTime()} ${this.renderSearch()}
    </form>`;
  }

  private renderTime() {
    const words = this.words.moderation;
    const { since, until } = this.filter;
    return html`
      ${renderInput({
        id: 'since',
        label: words.since,
        type: 'date',
        value: dateOf(since),
        onInput: (value) => this.narrow({ since: momentOf(value) }),
      })}
      ${renderInput({
        id: 'until',
        label: words.until,
        type: 'date',
        value: dateOf(until),
        onInput: (value) => this.narrow({ until: endOf(momentOf(value)) }),
      })}
    `;
  }

  private renderSearch() {
    const words = this.words.moderation;
    return html`<div class="search">
      ${renderInput({
        id: 'text',
        label: words.text,
        type: 'search',
        maxlength: 100,
        value: this.text,
        onInput: (value) => (this.text = value),
      })}
      <button class="button" type="submit">${words.apply}</button>
      ${
        Object.values(this.filter).every((each) => each === undefined)
          ? nothing
          : html`<button class="button plain" type="button" @click=${() => this.say({})}>
              ${words.clear}
            </button>`
      }
    </div>`;
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.narrow({});
  };

  private narrow(change: ReviewFilter): void {
    const text = this.text.trim();
    this.say({ ...this.filter, text: text === '' ? undefined : text, ...change });
  }

  private say(filter: ReviewFilter): void {
    tell(this, 'hp-filter', filter);
  }
}

const endOf = (at: number | undefined): number | undefined =>
  at === undefined ? undefined : at + DAY_MILLISECONDS - 1;

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-filter': ReviewFilterForm;
  }
}
