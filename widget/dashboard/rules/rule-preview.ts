import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { spoken } from '../../../server/rules/words.ts';
import { define } from '../../parts/define.ts';
import { InvitationCard } from '../../picker/rules/card.ts';
import { cardStyle } from '../../picker/rules/card-style.ts';
import type { RuleNames } from '../../session/dashboard/rules-desk.ts';
import { invitationWords } from '../../words/invitation.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { pageStyle } from '../parts/style.ts';
import type { RuleForm } from './rule-form.ts';

const NO_NAMES: RuleNames = { agents: [], skills: [] };

const cardSheet = new CSSStyleSheet();
cardSheet.replaceSync(cardStyle);

/**
 * The card as visitors see it, while it is written: the very card, with nothing in it that can be pressed.
 */
@define('hp-rule-preview')
export class RulePreview extends DashboardPart {
  @property({ attribute: false }) form: RuleForm | null = null;
  @property({ attribute: false }) names: RuleNames = NO_NAMES;
  /** In which of its languages. */
  @property() tag = '';
  @state() private card: HTMLElement | null = null;
  private turn = 0;

  static override styles = [
    ...pageStyle,
    cardSheet,
    css`
      h3 {
        margin-block-end: var(--hp-space-3);
      }
      .stage {
        padding: var(--hp-space-4);
        border-radius: var(--hp-radius-card);
        background: var(--hp-sunken);
      }
      .stage .invitation {
        position: static;
        margin-inline: auto;
        max-inline-size: 100%;
        color-scheme: inherit;
        animation: none;
      }
      .stage .acts {
        justify-content: flex-start;
      }
      .stage .invitation .left {
        animation: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form') || changed.has('names') || changed.has('tag')) void this.draw();
  }

  private async draw(): Promise<void> {
    const { form } = this;
    const turn = ++this.turn;
    if (form === null || form.card === 'none') {
      this.card = null;
      return;
    }
    const said = form.words.find(({ tag }) => tag === this.tag) ?? form.words[0];
    const tag = said?.tag ?? 'en';
    const words = await invitationWords.load(tag);
    if (turn !== this.turn) return;
    const agent = this.agentOf(form);
    const known = { ...this.words.ruleEditor.sample, ...(agent && { agent: agent.name }) };
    const ends = { accept: () => undefined, decline: () => undefined };
    this.card = new InvitationCard(
      {
        kind: form.card,
        says: spoken(said?.text ?? '', known),
        language: tag,
        agent,
        phone: form.phone,
        secondsLeft: form.card === 'invite' ? Number(form.holdSeconds) || 30 : null,
      },
      words,
      ends,
    ).box;
  }

  /** Somebody who could be it: whoever is named, else the first of the site. */
  private agentOf({ card, by, agentId }: RuleForm) {
    if (card === 'call' || card === 'message' || (card === 'call-back' && by === 'skills')) return null;
    const { agents } = this.names;
    const found = (by === 'agent' ? agents.find((each) => each.agentId === agentId) : null) ?? agents[0];
    return found === undefined ? null : { ...found, headline: '', photoUrl: null };
  }

  override render() {
    const said = this.words.ruleEditor;
    return html`<h3>${said.preview}</h3>
      ${
        this.card === null
          ? html`<p class="soft small">${said.noCard}</p>`
          : html`<div class="stage" inert>${this.card}</div>
              ${this.form?.by === 'agent' ? nothing : html`<p class="soft small">${said.previewHint}</p>`}`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-preview': RulePreview;
  }
}
