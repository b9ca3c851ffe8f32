import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';

/** A figure with all that is said of it; texts are in the language of the page, with their units. */
export type Tile = {
  readonly name: string;
  /** `null` where there is no figure; `detail` then says why. */
  readonly value: string | null;
  /** What it is made of: `12 of 40`. */
  readonly detail?: string;
  /** What it has become since, with a word for good or bad beside the colour. */
  readonly change?: { readonly text: string; readonly tone: 'good' | 'bad' | 'plain' };
  readonly how: string;
  readonly formula?: string;
};

/** Figures beside each other, each with how it is computed behind a press. */
@define('hp-tiles')
export class Tiles extends LitElement {
  @property({ attribute: false }) tiles: readonly Tile[] = [];
  /** What stands above how a figure is computed. */
  @property() how = '';
  @property({ type: Boolean, reflect: true }) large = false;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(212px, 100%), 1fr));
        gap: var(--hp-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      :host([large]) ul {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      @media (min-width: 500px) {
        :host([large]) ul {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @media (min-width: 1500px) {
        :host([large]) ul {
          grid-template-columns: repeat(6, minmax(0, 1fr));
        }
      }
      li {
        display: grid;
        grid-row: span 4;
        grid-template-rows: subgrid;
        row-gap: 2px;
        padding: var(--hp-space-3) var(--hp-space-4) var(--hp-space-2);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
        overflow-wrap: anywhere;
      }
      .name {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .value {
        min-block-size: 1.25em;
        font-size: var(--hp-text-display);
        font-weight: var(--hp-weight-title);
        font-variant-numeric: tabular-nums;
        line-height: 1.25;
      }
      :host([large]) .value {
        font-size: max(var(--hp-text-display), 2em);
      }
      .more {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
        font-variant-numeric: tabular-nums;
      }
      .more span {
        display: block;
      }
      .good {
        color: var(--hp-free-ink);
      }
      .bad {
        color: var(--hp-error);
      }
      details {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      summary {
        display: inline-flex;
        align-items: center;
        min-block-size: 28px;
        border-radius: 5px;
        cursor: pointer;
        text-decoration: underline dotted;
        text-underline-offset: 3px;
      }
      summary:hover {
        color: var(--hp-ink);
      }
      .formula {
        display: block;
        margin-block: 2px var(--hp-space-1);
        color: var(--hp-ink);
      }
    `,
  ];

  override render() {
    return html`<ul>
      ${repeat(
        this.tiles,
        ({ name }) => name,
        (tile) => this.renderTile(tile),
      )}
    </ul>`;
  }

  private renderTile({ name, value, detail, change, how, formula }: Tile) {
    return html`<li>
      <span class="name">${name}</span>
      <span class="value">${value ?? '–'}</span>
      <span class="more">
        ${detail === undefined ? nothing : html`<span>${detail}</span>`}
        ${change === undefined ? nothing : html`<span class=${change.tone}>${change.text}</span>`}
      </span>
      <details>
        <summary>${this.how}<span class="visually-hidden">: ${name}</span></summary>
        ${how}${formula === undefined ? nothing : html`<span class="formula">= ${formula}</span>`}
      </details>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-tiles': Tiles;
  }
}
