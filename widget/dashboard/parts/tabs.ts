import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';

export type Tab = { readonly name: string; readonly label: string };
/** `hp-tab`: the name of the tab that was chosen. */
export type TabEvent = CustomEvent<string>;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs above the panel that is slotted. The arrow keys, Home and End go from one to the other. */
@define('hp-tabs')
export class Tabs extends LitElement {
  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() chosen = '';

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      .tabs {
        display: flex;
        gap: var(--hp-space-1);
        margin-block-end: var(--hp-space-5);
        overflow-x: auto;
        border-block-end: 1px solid var(--hp-line);
      }
      button {
        flex: none;
        min-block-size: 44px;
        padding: var(--hp-space-2) var(--hp-space-4);
        border: 0;
        border-block-end: 3px solid transparent;
        background: none;
        color: var(--hp-ink-soft);
        font: inherit;
        font-weight: var(--hp-weight-strong);
        cursor: pointer;
      }
      button:hover {
        color: var(--hp-ink);
      }
      button[aria-selected='true'] {
        border-block-end-color: var(--hp-accent);
        color: var(--hp-ink);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      @media (forced-colors: active) {
        button[aria-selected='true'] {
          border-block-end-color: Highlight;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="tabs" role="tablist" aria-label=${this.label} @keydown=${this.onKey}>
        ${this.tabs.map(
          ({ name, label }) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${name}"
              aria-selected=${name === this.chosen ? 'true' : 'false'}
              aria-controls="panel"
              tabindex=${name === this.chosen ? 0 : -1}
              @click=${() => this.choose(name)}
            >
              ${label}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${this.chosen}"><slot></slot></div>
    `;
  }

  private choose(name: string): void {
    if (name !== this.chosen) tell(this, 'hp-tab', name);
  }

  private onKey(event: KeyboardEvent): void {
    const { tabs } = this;
    const at = tabs.findIndex(({ name }) => name === this.chosen);
    const step = (STEPS[event.key] ?? 0) * (this.matches(':dir(rtl)') ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : at + step;
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined || (step === 0 && event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    this.choose(next.name);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-tabs': Tabs;
  }
}
