import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Read } from '../../session/dashboard/answer.ts';
import type { Holiday, HolidayList } from '../../session/dashboard/dashboard-client.ts';
import type { HoursRequest, HoursState } from '../../session/dashboard/hours-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';

const SHOWN_MOST = 8;

/** Holidays by list. `hp-list`: the list that is chosen, `null` for none. */
@define('hp-holiday-choice')
export class HolidayChoice extends DashboardPart<HoursRequest> {
  @property({ attribute: false }) lists: Read<readonly HolidayList[]> = { state: 'loading' };
  @property({ attribute: false }) chosen: string | null = null;
  @property({ attribute: false }) holidays: HoursState['holidays'] = null;

  static override styles = [
    ...pageStyle,
    css`
      .days {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--hp-space-1) var(--hp-space-4);
        margin-block-start: var(--hp-space-3);
        font-size: var(--hp-text-small);
      }
      dt {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  override render() {
    const words = this.words.holidays;
    const { lists } = this;
    if (lists.state === 'failed') return html`<p class="soft small">${words.noLists}</p>`;
    const options = lists.state === 'shown' ? lists.value : [];
    return html`${renderSelect({
      id: 'list',
      label: words.label,
      hint: words.hint,
      value: this.chosen ?? '',
      options: [
        { value: '', label: words.none },
        ...options.map(({ listId, label }) => ({ value: listId, label })),
      ],
      onInput: (listId) => tell(this, 'hp-list', listId === '' ? null : listId),
    })}
    ${this.renderDays()}`;
  }

  private renderDays() {
    const { holidays, chosen } = this;
    if (chosen === null || holidays?.days.state !== 'shown') return nothing;
    const today = new Date().toISOString().slice(0, 10);
    const coming = holidays.days.value.filter(({ date }) => date >= today).slice(0, SHOWN_MOST);
    return html`<dl class="days" aria-label=${this.words.holidays.coming}>
      ${coming.map((day) => this.renderDay(day))}
    </dl>`;
  }

  private renderDay({ date, name }: Holiday) {
    const format = new Intl.DateTimeFormat(this.words.formats.locale, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    return html`<dt>${format.format(Date.parse(date))}</dt>
      <dd>${name}</dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-holiday-choice': HolidayChoice;
  }
}
