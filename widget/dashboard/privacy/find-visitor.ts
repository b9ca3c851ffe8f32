import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VISITOR_SEARCHES } from '../../../server/protocol/privacy.ts';
import type { FoundVisitor, VisitorSearch } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { PrivacyRequest, PrivacyState, Search } from '../../session/dashboard/privacy-desk.ts';
import { DashboardPart, problemAt } from '../dashboard-part.ts';
import { renderInput, renderSelect } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { saveFile } from '../parts/save-file.ts';
import { pageStyle } from '../parts/style.ts';
import { tableStyle } from '../parts/table-style.ts';
import './erase-question.ts';

const COUNTS = ['tickets', 'conversations', 'reviews', 'files', 'touchpoints'] as const;
/** The order in which an owner is likely to have something at hand. */
const SEARCHES: readonly VisitorSearch[] = [
  'mail',
  'subject',
  ...VISITOR_SEARCHES.filter((by) => by !== 'mail' && by !== 'subject'),
];

/** Looks for one visitor, to hand out what is kept of them or to erase it. */
@define('hp-find-visitor')
export class FindVisitor extends DashboardPart<PrivacyRequest> {
  @property({ attribute: false }) state!: PrivacyState;
  @state() private by: VisitorSearch = 'mail';
  @state() private value = '';
  @state() private problem: string | null = null;

  static override styles = [
    ...pageStyle,
    tableStyle,
    css`
      form {
        display: grid;
        gap: var(--hp-space-4);
        grid-template-columns: minmax(200px, 280px) minmax(220px, 1fr) auto;
        align-items: start;
        max-inline-size: 900px;
      }
      form .button {
        margin-block-start: calc(var(--hp-text-small) * 1.45 + var(--hp-space-1));
      }
      @media (max-width: 1000px) {
        :is(th, td) {
          padding-inline: var(--hp-space-2);
        }
        tbody th {
          min-inline-size: 150px;
        }
      }
      .busy {
        color: var(--hp-busy-ink);
      }
      @media (max-width: 700px) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
        form .button {
          margin-block-start: 0;
          justify-self: start;
        }
      }
      .erased {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    const before = changed.get('state');
    const { file, done } = this.state;
    // One that is there from the beginning was saved when it came.
    if (before !== undefined && file !== null && file !== before.file)
      saveFile(file.name, file.text, 'application/x-ndjson');
    if (done.state === 'failed' && done.name === 'find' && done !== before?.done) {
      this.problem = problemAt(done.failure, 'value');
      void this.focusProblem();
    }
  }

  override render() {
    const words = this.words.privacy.find;
    const { search, erasing, done } = this.state;
    const failure = erasing === null ? failureOf(done) : null;
    const isOurs = done.state === 'failed' && done.name !== 'save';
    return html`<div class="stack">
      <section class="card" aria-labelledby="find">
        <div>
          <h2 id="find">${words.heading}</h2>
          <p class="lead">${words.lead}</p>
        </div>
        ${this.renderForm()} ${isOurs ? renderFailure(failure, this.words, ['value']) : nothing}
      </section>
      ${this.renderErased()} ${search === null ? nothing : this.renderFound(search)}
      <hp-erase-question .visitor=${erasing} .done=${done} @hp-request=${this.relay}></hp-erase-question>
    </div>`;
  }

  private renderForm() {
    const words = this.words.privacy.find;
    return html`<form novalidate @submit=${this.submit} aria-busy=${isPending(this.state.done, 'find')}>
      ${renderSelect({
        id: 'by',
        label: words.by,
        value: this.by,
        options: SEARCHES.map((value) => ({ value, label: words.searches[value] })),
        onInput: (by) => (this.by = SEARCHES.find((each) => each === by) ?? 'mail'),
      })}
      ${renderInput({
        id: 'value',
        label: words.value,
        value: this.value,
        problem: this.problem,
        type: 'search',
        onInput: (value) => {
          this.value = value;
          if (value.trim() !== '') this.problem = null;
        },
      })}
      <button class="button primary" type="submit">${words.submit}</button>
    </form>`;
  }

  private renderErased() {
    const words = this.words.privacy.erase;
    const { erased, done } = this.state;
    if (done.state === 'done' && done.name === 'export') {
      return html`<hp-advice tone="good">${this.words.privacy.find.exported}</hp-advice>`;
    }
    if (erased === null) return nothing;
    return html`<hp-advice tone="good" .heading=${words.erased}>
      <p>${erased.scrubbed ? words.scrubbed : words.notYet}</p>
      <p class="soft small erased">${words.reference(erased.reference)}</p>
    </hp-advice>`;
  }

  private renderFound({ clue, found }: Search) {
    const words = this.words.privacy.find;
    if (found.length === 0) {
      return this.state.erased === null
        ? html`<p class="soft" role="status">${words.none(clue.value)}</p>`
        : nothing;
    }
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.caption}>
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.columns.who}</th>
            ${COUNTS.map((name) => html`<th scope="col" class="figure">${words.columns[name]}</th>`)}
            <th scope="col"><span class="visually-hidden">${words.columns.acts}</span></th>
          </tr>
        </thead>
        <tbody>
          ${found.map((visitor) => this.renderRow(visitor))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(visitor: FoundVisitor) {
    const words = this.words.privacy.find;
    const { name, firstSeenAt, isBusy, visitorId } = visitor;
    const isSubject = visitorId.startsWith('subject:');
    const called = name === '' ? words.nameless : name;
    return html`<tr>
      <th scope="row">
        ${called}
        <span class="mail">${isSubject ? words.subjectOnly : html`<code>${visitorId}</code>`}</span>
        ${firstSeenAt === null ? nothing : html`<span class="mail">${words.since(firstSeenAt)}</span>`}
        ${isBusy ? html`<span class="mail busy">${words.busy}</span>` : nothing}
      </th>
      ${COUNTS.map((count) => html`<td class="figure">${this.words.formats.number(visitor[count])}</td>`)}
      <td>
        <div class="acts">
          ${
            isSubject
              ? nothing
              : html`<button
                  class="button"
                  type="button"
                  aria-label=${words.exportWhat(called)}
                  @click=${() => this.ask({ type: 'export', visitor })}
                >
                  ${words.export}
                </button>`
          }
          <button
            class="button"
            type="button"
            aria-label=${words.eraseWhat(called)}
            ?disabled=${isBusy}
            @click=${() => this.ask({ type: 'askErase', visitor })}
          >
            ${words.erase}
          </button>
        </div>
      </td>
    </tr>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const value = this.value.trim();
    this.problem = value === '' ? this.words.privacy.find.empty : null;
    if (this.problem !== null) void this.focusProblem();
    else if (!isPending(this.state.done)) this.ask({ type: 'find', clue: { by: this.by, value } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-find-visitor': FindVisitor;
  }
}
