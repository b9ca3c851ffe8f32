import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/copy-box.ts';
import { pageStyle } from '../parts/style.ts';

/** A secret, once: `hp-close` when it has been taken along. What belongs to it stands in the slot. */
@define('hp-made-secret')
export class MadeSecret extends DashboardPart {
  @property() heading = '';
  @property() lead = '';
  /** What the secret is. */
  @property() label = '';
  @property() secret = '';
  @property() note: string | null = null;

  static override styles = pageStyle;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    return html`<section class="card" aria-labelledby="heading">
      <div>
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        <p class="lead">${this.lead}</p>
      </div>
      <hp-copy-box .label=${this.label} .text=${this.secret} .rows=${2}></hp-copy-box>
      <slot></slot>
      ${this.note === null ? nothing : html`<p class="soft small">${this.note}</p>`}
      <div class="acts">
        <button class="button primary" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${this.words.interfaces.onceTaken}
        </button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-made-secret': MadeSecret;
  }
}
