import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AuditFilter, AuditLine } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderInput, renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';

/** The first moment of a day as the reader's clock has it, `null` for no day. */
const startOf = (day: string, days = 0): number | null => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return day === '' ? null : new Date(year, month - 1, date + days).getTime();
};

/** Whose acts, which, and from which day to which: `hp-filter`. */
@define('hp-audit-filter')
export class AuditFilterForm extends DashboardPart {
  /** What people and keys are called, by how the log names them. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  /** What is shown now; its acts are offered. */
  @property({ attribute: false }) lines: readonly AuditLine[] = [];
  @state() private actor = '';
  @state() private act = '';
  @state() private since = '';
  @state() private until = '';
  @state() private problem: string | null = null;
  private readonly acts = new Set<string>();

  static override styles = [
    ...pageStyle,
    css`
      .fields {
        grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
      }
    `,
  ];

  protected override willUpdate(): void {
    for (const { act } of this.lines) this.acts.add(act);
  }

  override render() {
    const words = this.words.audit;
    return html`<form class="card" novalidate @submit=${this.submit}>
      <div class="fields">
        ${renderSelect({
          id: 'actor',
          label: words.actor,
          value: this.actor,
          options: [
            { value: '', label: words.anybody },
            ...[...this.names].map(([value, label]) => ({ value, label })),
            { value: 'manage', label: words.manage },
            { value: 'server', label: words.server },
          ],
          onInput: (actor) => (this.actor = actor),
        })}
        ${renderInput({
          id: 'act',
          label: words.act,
          hint: words.actHint,
          value: this.act,
          list: 'acts',
          onInput: (act) => (this.act = act),
        })}
        ${this.renderDays()}
      </div>
      <div><button class="button" type="submit">${words.show}</button></div>
      <datalist id="acts">
        ${[...this.acts].sort().map((act) => html`<option value=${act}></option>`)}
      </datalist>
    </form>`;
  }

  private renderDays() {
    const words = this.words.audit;
    return html`
      ${renderInput({
        id: 'since',
        label: words.since,
        type: 'date',
        value: this.since,
        onInput: (since) => this.setDay({ since }),
      })}
      ${renderInput({
        id: 'until',
        label: words.until,
        type: 'date',
        value: this.until,
        problem: this.problem,
        onInput: (until) => this.setDay({ until }),
      })}
    `;
  }

  private setDay(part: { readonly since?: string; readonly until?: string }): void {
    Object.assign(this, part);
    this.problem = null;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const since = startOf(this.since);
    const end = startOf(this.until, 1);
    if (since !== null && end !== null && end <= since) {
      this.problem = this.words.audit.wrong;
      void this.focusProblem();
      return;
    }
    const act = this.act.trim();
    const filter: AuditFilter = {
      ...(this.actor !== '' && { actor: this.actor }),
      ...(act !== '' && { act }),
      ...(since !== null && { since }),
      ...(end !== null && { until: end - 1 }),
    };
    tell(this, 'hp-filter', filter);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-audit-filter': AuditFilterForm;
  }
}
