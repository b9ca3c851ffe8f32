import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { AgentId, PublicAgent, Skill, SkillId } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/promise.ts';
import '../parts/stars.ts';
import { define } from '../parts/define.ts';
import type { Bond } from './acquainted.ts';
import { presenceOf } from '../parts/presence.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons, chips } from '../style/controls.ts';
import type { CardAction } from './card-action.ts';
import { takesNobody } from './card-action.ts';
import { finePrint } from './fine-print.ts';
import { cardShape, cardStyle } from './card-style.ts';
import { callName, PickerPart } from './picker-part.ts';

/** `hp-card-act` wants to talk to somebody, `hp-card-read` wants to know more first. */
export type CardChosen = { readonly agentId: AgentId };

/** What the button of a card says, in short and to who does not see the card, and what it does. */
type Act = {
  readonly label: string;
  readonly spoken: string | null;
  readonly type: 'hp-card-act' | 'hp-card-read' | null;
};

const SKILLS_SHOWN = 3;
const BOND_WORDS = { former: 'talkedBefore', favourite: 'favourite' } as const;

/** Skills with those that were looked for first, then the strongest. */
function orderSkills(skills: readonly Skill[], wanted: readonly SkillId[]): readonly Skill[] {
  const isWanted = (skill: Skill): number => Number(wanted.includes(skill.skillId));
  return [...skills].sort((a, b) => isWanted(b) - isWanted(a) || b.level - a.level);
}

/** One person of the list. The whole card opens the profile, its button acts. */
@define('hp-card')
export class Card extends PickerPart {
  @property({ attribute: false }) agent!: PublicAgent;
  @property({ attribute: false }) action: CardAction = 'talk';
  /** How the visitor and this person know each other. */
  @property({ attribute: false }) bond: Bond = null;
  /** Why this person stands here, empty where nobody asked. */
  @property() why = '';
  @property({ attribute: false }) wantedSkills: readonly SkillId[] = [];

  static override styles = [reset, buttons, chips, cardShape, cardStyle];

  override render() {
    const { agent, words } = this;
    const gone = this.action === 'gone';
    const absent = agent.availability !== 'available';
    return html`
      <article
        class="card ${gone ? 'gone' : ''} ${absent || gone ? 'absent' : ''}"
        aria-labelledby="name"
        part="card"
      >
        <div class="head">
          <hp-face
            .name=${agent.name}
            .photoUrl=${agent.photoUrl}
            .presence=${gone ? 'offline' : presenceOf(agent)}
          ></hp-face>
          <div class="who">
            ${this.bond === null ? nothing : html`<p class="bond">${words.card[BOND_WORDS[this.bond]]}</p>`}
            <h3>
              <button
                class="name"
                id="name"
                part="name"
                data-start
                @click=${() => this.choose('hp-card-read')}
              >
                ${agent.name}
              </button>
            </h3>
            <p class="headline"><bdi>${agent.headline}</bdi></p>
          </div>
        </div>
        <div class="facts">
          <hp-stars .rating=${agent.rating} .words=${words}></hp-stars>
          <span class="languages">
            <span class="visually-hidden">${words.card.speaks}</span>
            ${words.formats.beside(agent.languages.map(words.formats.language))}
          </span>
        </div>
        ${this.renderSkills()}
        <div class="foot">
          <p class="promise">${this.renderPromise()}</p>
          <p class="fine">${gone ? nothing : finePrint(agent, words, this.now())}</p>
          ${this.why === '' ? nothing : html`<p class="fine why">${this.why}</p>`} ${this.renderButton()}
        </div>
      </article>
    `;
  }

  private renderSkills() {
    const { words, wantedSkills } = this;
    const skills = orderSkills(this.agent.skills, wantedSkills);
    const shown = skills.slice(0, Math.max(SKILLS_SHOWN, wantedSkills.length));
    const rest = skills.length - shown.length;
    return html`<ul class="skills" aria-label=${words.tools.skills}>
      ${shown.map(
        (skill, index) =>
          html`<li>
            <span class="chip ${wantedSkills.includes(skill.skillId) ? 'matching' : ''}">${skill.label}</span>
            ${
              rest > 0 && index === shown.length - 1
                ? html`<span class="rest" aria-hidden="true">${words.card.moreSkills(rest)}</span>
                    <span class="visually-hidden">${words.card.moreSkillsLong(rest)}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }

  private renderPromise() {
    const { agent, words } = this;
    if (this.action === 'gone') return html`<span class="soft">${words.card.left}</span>`;
    const waiting =
      agent.waiting > 0 ? html`<span class="before">${words.before(agent.waiting)}</span>` : nothing;
    const absence = agent.backAt === null ? null : words.backAt(agent.backAt);
    switch (agent.availability) {
      case 'available':
        if (takesNobody(agent)) return html`<span class="soft">${words.card.takingNone}</span>`;
        return html`<hp-promise
            .estimate=${agent.estimate}
            .words=${words}
            .clockOffset=${this.clockOffset}
          ></hp-promise>
          ${waiting}`;
      case 'away':
        return html`<span>${absence ?? words.presence.away}</span> ${waiting}`;
      case 'offline':
        return html`<span class="soft">${absence ?? words.presence.offline}</span>`;
    }
  }

  /** One and the same button whatever it does: who has it under the hand keeps it when that changes. */
  private renderButton() {
    const { label, spoken, type } = this.buttonOf();
    return html`<button
      part="action"
      class="button ${this.action === 'talk' ? 'primary' : ''}"
      aria-label=${spoken ?? nothing}
      aria-disabled=${type === null ? 'true' : nothing}
      @click=${() => type !== null && this.choose(type)}
    >
      ${label}
    </button>`;
  }

  private buttonOf(): Act {
    const { card, presence } = this.words;
    const { name } = this.agent;
    const called = callName(name);
    switch (this.action) {
      case 'talk':
        return { label: card.talkTo(called), spoken: card.talkTo(name), type: 'hp-card-act' };
      case 'join':
        return { label: card.join, spoken: card.joinOf(name), type: 'hp-card-act' };
      case 'switch':
        return { label: card.switchTo(called), spoken: card.switchTo(name), type: 'hp-card-act' };
      case 'read':
        return { label: card.read, spoken: card.readOf(name), type: 'hp-card-read' };
      case 'yours':
        return { label: card.yours, spoken: null, type: null };
      case 'gone':
        return { label: presence.offline, spoken: null, type: null };
    }
  }

  private choose(type: NonNullable<Act['type']>): void {
    tell<CardChosen>(this, type, { agentId: this.agent.agentId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-card': Card;
  }
}
