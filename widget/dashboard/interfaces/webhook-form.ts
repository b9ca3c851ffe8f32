import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  LIMITS,
  WEBHOOK_EVENTS,
  type WebhookEvent,
  type WebhookForm,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import { problemAt } from '../dashboard-part.ts';
import { EditorPart } from '../editor-part.ts';
import { renderCheck, renderInput, renderSelect } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { choiceStyle } from '../parts/choice-style.ts';
import { addressProblem } from './webhook-address.ts';

type Problems = Readonly<Record<'url' | 'label' | 'events', string | null>>;
type Draft = Partial<Pick<WebhookForm, 'url' | 'label' | 'events' | 'withWords'>> & {
  readonly isAll?: boolean;
};

const FIELDS = ['url', 'label', 'events'] as const;
const NO_PROBLEMS: Problems = { url: null, label: null, events: null };
/** `hp-webhook`: what is to be saved. */
export type WebhookFormEvent = CustomEvent<WebhookForm>;

/** Where something is told, and what: `hp-close` when it is left alone. */
@define('hp-webhook-form')
export class WebhookFormElement extends EditorPart {
  /** What is known of it so far, `null` for a new one. */
  @property({ attribute: false }) webhook: WebhookForm | null = null;
  @property() heading = '';
  @property() submitLabel = '';
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private url = '';
  @state() private label = '';
  @state() private isAll = true;
  @state() private events: readonly WebhookEvent[] = [];
  @state() private withWords = false;
  @state() private problems: Problems = NO_PROBLEMS;

  static override styles = [
    ...pageStyle,
    choiceStyle,
    css`
      .choices {
        row-gap: var(--hp-space-1);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (!this.hasUpdated && this.webhook !== null) this.take(this.webhook);
    const { failure } = this;
    if (!changed.has('failure') || failure?.kind !== 'refused') return;
    this.problems = {
      url: problemAt(failure, 'url'),
      label: problemAt(failure, 'label'),
      events: problemAt(failure, 'events'),
    };
    void this.focusProblem();
  }

  /** What stands there now; what was typed is dropped. */
  take({ url, label, events, withWords }: WebhookForm): void {
    this.url = url;
    this.label = label;
    this.events = events;
    this.isAll = events.length === 0;
    this.withWords = withWords;
    this.problems = NO_PROBLEMS;
  }

  get draft(): WebhookForm {
    return {
      url: this.url.trim(),
      label: this.label.trim(),
      events: this.isAll ? [] : this.events,
      withWords: this.withWords,
      enabled: this.webhook?.enabled ?? true,
    };
  }

  override render() {
    const words = this.words.webhooks;
    return html`<form
      class="card"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.submit}
    >
      <h2 id="heading">${this.heading}</h2>
      ${renderFailure(this.failure, this.words, FIELDS)}
      <div class="fields">${this.renderFields()}</div>
      ${this.isAll ? nothing : this.renderEvents()}
      ${renderCheck({
        id: 'words',
        label: words.withWords,
        hint: words.withWordsHint,
        checked: this.withWords,
        onChange: (withWords) => this.change({ withWords }),
      })}
      <div class="acts">
        <button class="button" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${this.words.question.leave}
        </button>
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? words.pending : this.submitLabel}
        </button>
      </div>
    </form>`;
  }

  private renderFields() {
    const words = this.words.webhooks;
    return html`
      ${renderInput({
        id: 'url',
        label: words.url,
        hint: words.urlHint,
        type: 'url',
        value: this.url,
        problem: this.problems.url,
        onInput: (url) => this.change({ url }),
      })}
      ${renderInput({
        id: 'label',
        label: words.label,
        value: this.label,
        problem: this.problems.label,
        maxlength: LIMITS.nameCharacters,
        onInput: (label) => this.change({ label }),
      })}
      ${renderSelect({
        id: 'which',
        label: words.events,
        ...(this.isAll && { hint: words.allEventsHint }),
        value: this.isAll ? 'all' : 'some',
        options: [
          { value: 'all', label: words.allEvents },
          { value: 'some', label: words.someEvents },
        ],
        onInput: (which) => this.change({ isAll: which === 'all' }),
      })}
    `;
  }

  private renderEvents() {
    const words = this.words.webhooks;
    return html`<fieldset aria-describedby="events-problem">
      <legend class="visually-hidden">${words.someEvents}</legend>
      <span class="field-error" id="events-problem">${this.problems.events}</span>
      <div class="choices">
        ${WEBHOOK_EVENTS.map((event) =>
          renderCheck({
            id: event,
            label: event,
            checked: this.events.includes(event),
            onChange: (isChosen) =>
              this.change({
                events: WEBHOOK_EVENTS.filter((each) =>
                  each === event ? isChosen : this.events.includes(each),
                ),
              }),
          }),
        )}
      </div>
    </fieldset>`;
  }

  private change(part: Draft): void {
    Object.assign(this, part);
    this.dirty = true;
    if (Object.values(this.problems).some((problem) => problem !== null)) this.problems = this.check();
  }

  private check(): Problems {
    const words = this.words.webhooks;
    const { url, label, events } = this.draft;
    return {
      url: addressProblem(url, words),
      label: label === '' ? words.labelEmpty : null,
      events: !this.isAll && events.length === 0 ? words.eventsEmpty : null,
    };
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    this.problems = this.check();
    const { url, label, events } = this.problems;
    if (url !== null || label !== null) void this.focusProblem();
    else if (events !== null) this.renderRoot.querySelector<HTMLElement>('.choices input')?.focus();
    else tell(this, 'hp-webhook', this.draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-webhook-form': WebhookFormElement;
  }
}
