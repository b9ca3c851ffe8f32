import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgentId, Hours } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { Holiday, SiteHours } from '../../session/dashboard/dashboard-client.ts';
import type { HoursRequest, HoursState } from '../../session/dashboard/hours-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderSelect } from '../parts/field.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import './holiday-choice.ts';
import './hours-editor.ts';
import type { HoursEditor, HoursEvent } from './hours-editor.ts';
import './hours-outlook.ts';

const SITE = 'site';

/** When the site is open, and when each agent is there; beside it what visitors see of that. */
@define('hp-hours-page')
export class HoursPage extends DashboardPart<HoursRequest> {
  @property({ attribute: false }) state!: HoursState;
  /** What the address says: an agent, or nothing for the site. */
  @property({ attribute: false }) who = '';
  /** As typed, for the preview; `undefined` while nothing was typed, or what was typed cannot be. */
  @state() private typed: Hours | null | undefined;
  @state() private holidayList: string | null | undefined;

  static override styles = [
    ...pageStyle,
    css`
      .choice {
        max-inline-size: 420px;
      }
      .beside {
        display: grid;
        gap: var(--hp-space-5);
        grid-template-columns: minmax(0, 1fr);
        align-items: start;
      }
      @media (min-width: 1080px) {
        .beside {
          grid-template-columns: minmax(0, 2fr) minmax(330px, 1fr);
        }
        hp-hours-outlook {
          position: sticky;
          inset-block-start: var(--hp-space-5);
        }
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('who')) return;
    this.typed = undefined;
    this.holidayList = undefined;
    const agentId = this.who === '' ? null : (this.who as AgentId);
    if (agentId !== (this.state.agent?.agentId ?? null))
      void this.updateComplete.then(() => this.ask({ type: 'look', agentId }));
  }

  override render() {
    return html`<div class="stack">
      ${this.renderChoice()} ${this.who === '' ? this.renderSite() : this.renderAgent()}
    </div>`;
  }

  private get agents() {
    const { people } = this.state;
    const all = people.state === 'shown' ? people.value.people : [];
    return all.flatMap(({ agentId, name }) => (agentId === null ? [] : [{ agentId, name }]));
  }

  private renderChoice() {
    const words = this.words.hoursPage;
    const options = [
      { value: SITE, label: words.site },
      ...this.agents.map(({ agentId, name }) => ({ value: agentId, label: name })),
    ];
    return html`<div class="choice">
      ${renderSelect({
        id: 'who',
        label: words.whose,
        value: this.who === '' ? SITE : this.who,
        options,
        onInput: (who) => {
          location.hash = addressOf('hours', who === SITE ? '' : who);
        },
      })}
    </div>`;
  }

  private renderSite() {
    const { site } = this.state;
    return renderRead(site, this.reading, (value) => this.renderSiteHours(value));
  }

  private renderSiteHours({ hours, holidayList }: SiteHours) {
    const chosen = this.holidayList === undefined ? holidayList : this.holidayList;
    const words = this.words.hoursPage;
    const choice = html`<hp-holiday-choice
      .lists=${this.state.lists}
      .chosen=${chosen}
      .holidays=${this.state.holidays}
      @hp-list=${(event: CustomEvent<string | null>) => this.chooseList(event.detail)}
      @hp-request=${this.relay}
    ></hp-holiday-choice>`;
    const said = { heading: words.siteHeading, lead: words.siteLead, none: words.siteNone };
    const save = (next: Hours | null, isOver: boolean) =>
      this.ask({ type: 'saveSite', hours: { hours: next, holidayList: chosen }, isOver });
    return this.renderEditor(hours, said, save, choice, chosen !== holidayList);
  }

  private renderAgent() {
    const { agent } = this.state;
    if (agent === null) return html`<p class="soft" role="status">${this.words.reading.loading}</p>`;
    const name = this.agents.find(({ agentId }) => agentId === agent.agentId)?.name ?? agent.agentId;
    const words = this.words.hoursPage;
    const said = {
      heading: words.agentHeading(name),
      lead: words.agentLead(name),
      none: words.agentNone(name),
    };
    const save = (hours: Hours | null, isOver: boolean) => this.ask({ type: 'saveAgent', hours, isOver });
    return renderRead(agent.hours, this.reading, ({ hours }) =>
      this.renderEditor(hours, said, save, nothing, false),
    );
  }

  private get reading() {
    return { words: this.words, again: () => this.ask({ type: 'readAgain' }) };
  }

  private renderEditor(
    hours: Hours | null,
    said: { readonly heading: string; readonly lead: string; readonly none: string },
    save: (hours: Hours | null, isOver: boolean) => void,
    more: TemplateResult | typeof nothing,
    isOther: boolean,
  ) {
    const { done } = this.state;
    const failure = failureOf(done);
    const keepMine = () => {
      const draft = this.renderRoot.querySelector<HoursEditor>('hp-hours-editor')?.hoursTyped;
      if (draft !== undefined) save(draft, true);
    };
    const takeTheirs = () => this.ask({ type: 'takeTheirs' });
    return html`
      ${renderChanged(failure, this.words, { takeTheirs, keepMine })} ${renderFailure(failure, this.words)}
      <div class="beside">
        <hp-hours-editor
          .said=${said}
          .hours=${hours}
          .failure=${failure}
          ?pending=${isPending(done)}
          ?saved=${done.state === 'done'}
          ?other=${isOther}
          @hp-typed=${(event: CustomEvent<Hours | null | undefined>) => (this.typed = event.detail)}
          @hp-hours=${(event: HoursEvent) => save(event.detail, false)}
          >${more}</hp-hours-editor
        >
        <hp-hours-outlook
          .hours=${this.typed === undefined ? hours : this.typed}
          .holidays=${this.who === '' ? this.holidays : []}
        ></hp-hours-outlook>
      </div>
    `;
  }

  private get holidays(): readonly Holiday[] {
    const { holidays } = this.state;
    return holidays?.days.state === 'shown' ? holidays.days.value : [];
  }

  private chooseList(listId: string | null): void {
    this.holidayList = listId;
    this.ask({ type: 'readHolidays', listId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-page': HoursPage;
  }
}
