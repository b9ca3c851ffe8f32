import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LiftAnswer, Rule, RuleLift } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import type { RuleNames, RulesRequest } from '../../session/dashboard/rules-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/confirm.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import { ruleSentence } from './describe.ts';

/** The rules in their order: what each says, whether it is on, and what it did lately. */
@define('hp-rule-list')
export class RuleList extends DashboardPart<RulesRequest> {
  @property({ attribute: false }) rules: readonly Rule[] = [];
  @property({ attribute: false }) names: RuleNames = { agents: [], skills: [] };
  @property({ attribute: false }) lift: LiftAnswer | null = null;
  @property({ type: Boolean }) writes = false;
  @property({ type: Boolean }) pending = false;
  @state() private asked: Rule | null = null;

  static override styles = [
    ...pageStyle,
    css`
      ol {
        display: grid;
        gap: var(--hp-space-3);
        grid-template-columns: minmax(0, 1fr);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .rule {
        display: grid;
        gap: var(--hp-space-1) var(--hp-space-4);
        grid-template-columns: minmax(0, 1fr);
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      .rule.off .sentence,
      .rule.off .figures {
        color: var(--hp-ink-soft);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-3);
      }
      .place {
        min-inline-size: 1.4em;
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .head h2 {
        font-size: var(--hp-text);
        overflow-wrap: anywhere;
      }
      .moves {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1);
        margin-inline-start: auto;
      }
      .moves [aria-disabled='true'] {
        border-color: transparent;
        background: none;
        opacity: 0.35;
      }
      .on {
        align-items: center;
        gap: var(--hp-space-2);
        min-inline-size: 64px;
        min-block-size: 44px;
      }
      .on input {
        margin: 0;
      }
      .up svg {
        rotate: 180deg;
      }
      .sentence {
        max-inline-size: 92ch;
        overflow-wrap: anywhere;
      }
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-1) var(--hp-space-4);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .figures strong {
        color: var(--hp-ink);
      }
    `,
  ];

  override render() {
    const said = this.words.rulesPage;
    const { asked } = this;
    return html`<ol>
        ${repeat(
          this.rules,
          ({ ruleId }) => ruleId,
          (rule, index) => this.renderRule(rule, index),
        )}
      </ol>
      <hp-confirm
        ?open=${asked !== null}
        ?pending=${this.pending}
        grave
        .heading=${said.removeHeading(asked?.name ?? '')}
        .yes=${said.removeYes}
        @hp-yes=${this.takeOut}
        @hp-close=${() => (this.asked = null)}
        >${said.removeLead}</hp-confirm
      >`;
  }

  private renderRule(rule: Rule, index: number): TemplateResult {
    return html`<li class="rule ${rule.enabled ? '' : 'off'}" data-id=${rule.ruleId}>
      <div class="head">
        <span class="place" aria-hidden="true">${index + 1}</span>
        <h2>${rule.name}</h2>
        ${rule.limits.heldOutShare === 1 ? this.renderWatches() : nothing} ${this.renderActs(rule, index)}
      </div>
      <p class="sentence">${ruleSentence(rule, this.names, this.words.rulePhrases)}</p>
      ${this.renderFigures(rule)}
    </li>`;
  }

  private renderActs(rule: Rule, index: number): TemplateResult {
    const said = this.words.rulesPage;
    const { ruleId, name, enabled } = rule;
    const edit = html`<a
      class="button compact"
      href=${addressOf('rules', ruleId)}
      aria-label=${said.edit(name)}
      >${said.editShort}</a
    >`;
    if (!this.writes) return html`<span class="moves">${enabled ? said.on : said.off}</span>`;
    return html`<span class="moves">
      <label class="check on"
        ><input
          type="checkbox"
          role="switch"
          aria-label=${said.switch(name)}
          aria-checked=${enabled}
          .checked=${enabled}
          @change=${(event: Event) =>
            this.ask({ type: 'switch', ruleId, enabled: (event.target as HTMLInputElement).checked })}
        /><span>${enabled ? said.on : said.off}</span></label
      >
      ${edit} ${this.renderMove(rule, index, -1)} ${this.renderMove(rule, index, 1)}
      <button
        class="button plain icon"
        type="button"
        aria-label=${said.remove(name)}
        title=${said.remove(name)}
        @click=${() => (this.asked = rule)}
      >
        ${icons.close}
      </button>
    </span>`;
  }

  private renderMove({ ruleId, name }: Rule, index: number, by: 1 | -1): TemplateResult {
    const said = this.words.rulesPage;
    const label = by === -1 ? said.moveUp(name) : said.moveDown(name);
    const isEnd = by === -1 ? index === 0 : index === this.rules.length - 1;
    return html`<button
      class="button plain icon ${by === -1 ? 'up' : ''}"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${isEnd || this.pending}
      @click=${() => {
        if (!isEnd && !this.pending) this.ask({ type: 'move', ruleId, by });
      }}
    >
      ${icons.down}
    </button>`;
  }

  /** Nothing is said while nothing is known. */
  private renderWatches() {
    return html`<span class="chip">${this.words.rulesPage.watches}</span>`;
  }

  private renderFigures({ ruleId, limits }: Rule): TemplateResult | typeof nothing {
    if (this.lift === null) return nothing;
    const found = this.lift.rules.find((rule) => rule.ruleId === ruleId);
    const said = this.words.rulesPage;
    if (found === undefined || found.matched === 0) return html`<p class="figures">${said.never}</p>`;
    const { shown, heldOut, accepted } = found;
    if (limits.heldOutShare === 1 && shown.visits === 0)
      return html`<p class="figures">${said.wouldHave(heldOut.visits)}</p>`;
    return html`<p class="figures">
      ${
        shown.visits === 0
          ? nothing
          : html`<span>${said.shown(shown.visits)}</span> <span>${said.taken(accepted)}</span>`
      }
      ${heldOut.visits === 0 ? nothing : html`<span>${said.heldOut(heldOut.visits)}</span>`}
      <span>${this.liftOf(found)}</span>
    </p>`;
  }

  private liftOf({ lift: { joined } }: RuleLift): string {
    const said = this.words.rulesPage;
    switch (joined.state) {
      case 'no-hold-out':
        return said.noHoldOut;
      case 'few':
        return said.few(joined.visitsLeast);
      case 'shown':
        return said.lift(joined.difference, joined.low, joined.high, joined.verdict);
    }
  }

  private readonly takeOut = (): void => {
    if (this.asked !== null) this.ask({ type: 'remove', rule: this.asked });
    this.asked = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-list': RuleList;
  }
}
