import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { publicText } from '../../../server/protocol/index.ts';
import type { SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { chips } from '../../style/controls.ts';
import { OneselfPart } from './oneself-part.ts';
import type { ProfileDraft } from './profile-draft.ts';
import '../../parts/face.ts';
import '../../parts/stars.ts';
import './hours-preview.ts';

const SKILLS_SHOWN = 3;

/** The card as visitors will see it, from what is typed now. */
@define('hp-card-preview')
export class CardPreview extends OneselfPart {
  @property({ attribute: false }) draft!: ProfileDraft;
  @property({ attribute: false }) self!: SelfAgent;

  static override styles = [
    reset,
    chips,
    css`
      :host {
        display: block;
      }
      figcaption {
        margin-block-end: var(--hp-space-2);
      }
      .card {
        display: grid;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
        overflow-wrap: anywhere;
      }
      details {
        margin-block-start: var(--hp-space-2);
      }
      summary {
        padding-block: var(--hp-space-1);
        cursor: pointer;
      }
      .biography {
        white-space: pre-line;
      }
      ul {
        margin: 0;
        padding: 0;
      }
      .head {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--hp-space-3);
      }
      .name {
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-title);
      }
      .facts,
      .skills {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-1) var(--hp-space-3);
      }
      .skills {
        gap: var(--hp-space-1);
      }
    `,
  ];

  override render() {
    const words = this.words.profile;
    const { draft, self } = this;
    const skills = draft.skills.map((skill) => skill.label.trim()).filter((label) => label !== '');
    const hidden = skills.length - SKILLS_SHOWN;
    const shown = publicText({ ...draft, photoUrl: self.photoUrl }, self.hiddenFields);
    const isNamed = (draft.alias + draft.name).trim() !== '';
    const presence = self.availability === 'available' ? 'free' : self.availability;
    return html`
      <figure>
        <figcaption class="small soft">${words.preview}</figcaption>
        <div class="card">
          <div class="head">
            <hp-face .name=${shown.name} .photoUrl=${shown.photoUrl} .presence=${presence}></hp-face>
            <div>
              <p class="name">${isNamed ? shown.name : words.previewNoName}</p>
              <p class="small soft">${shown.headline}</p>
            </div>
          </div>
          <p class="facts small">
            <hp-stars .words=${this.words} .rating=${self.rating}></hp-stars>
            <span>${draft.languages.map((tag) => this.words.formats.language(tag)).join(', ')}</span>
          </p>
          <p class="skills">
            ${skills.slice(0, SKILLS_SHOWN).map((label) => html`<span class="chip">${label}</span>`)}
            ${hidden > 0 ? html`<span class="chip">+${hidden}</span>` : nothing}
          </p>
        </div>
        <details>
          <summary class="small">${words.previewPage}</summary>
          ${this.renderPage(shown)}
        </details>
      </figure>
    `;
  }

  /** What stands on the page that a card opens, beside the card itself. */
  private renderPage({ name, pronouns, biography }: ReturnType<typeof publicText>) {
    const words = this.words.profile;
    const skills = this.draft.skills.filter(({ label }) => label.trim() !== '');
    return html`<div class="card page">
      <p class="name">
        ${name} ${pronouns === '' ? nothing : html`<span class="small soft">${pronouns}</span>`}
      </p>
      <h3 class="small">${words.previewAbout}</h3>
      <p class="biography" dir="auto">${biography}</p>
      <h3 class="small">${words.skills}</h3>
      <ul>
        ${skills.map(({ label, level }) => html`<li>${label} · ${words.levels[level - 1]}</li>`)}
      </ul>
      <hp-hours-preview .ahead=${this.self.ahead} .clockOffset=${this.clockOffset}></hp-hours-preview>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-card-preview': CardPreview;
  }
}
