import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { DashboardPart } from '../dashboard-part.ts';

/** A text to take along: it is selected at one press, and copied where the browser lets it. */
@define('hp-copy-box')
export class CopyBox extends DashboardPart {
  @property() label = '';
  @property() text = '';
  @property({ type: Number }) rows = 1;
  @state() private said: 'copied' | 'selected' | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-1);
      }
      .box {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--hp-space-2);
      }
      .box .input {
        flex: 1 1 260px;
        min-inline-size: 0;
        inline-size: auto;
        font-family: ui-monospace, monospace;
        font-size: 14px;
        overflow-wrap: anywhere;
      }
      .said {
        min-block-size: 1.45em;
        color: var(--hp-free-ink);
        font-size: var(--hp-text-small);
      }
    `,
  ];

  override render() {
    const words = this.words.copy;
    const said = { copied: words.copied, selected: words.selected };
    return html`
      <div class="field"><label for="text">${this.label}</label></div>
      <div class="box">
        <textarea
          id="text"
          class="input"
          rows=${this.rows}
          readonly
          spellcheck="false"
          .value=${this.text}
          @focus=${this.select}
        ></textarea>
        <button class="button" type="button" aria-label=${words.copyWhat(this.label)} @click=${this.copy}>
          ${words.copy}
        </button>
      </div>
      <p class="said" role="status">${this.said === null ? '' : said[this.said]}</p>
    `;
  }

  private readonly select = (): void => {
    this.renderRoot.querySelector('textarea')?.select();
  };

  private readonly copy = async (): Promise<void> => {
    this.said = await navigator.clipboard.writeText(this.text).then(
      () => 'copied',
      () => {
        this.renderRoot.querySelector('textarea')?.focus();
        return 'selected';
      },
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-copy-box': CopyBox;
  }
}
