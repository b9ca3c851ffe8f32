import type { MadeInvitation } from '../../../server/protocol/index.ts';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/copy-box.ts';
import { pageStyle } from '../parts/style.ts';

/** The link of an invitation, once: `hp-close` when it has been taken along. */
@define('hp-made-link')
export class MadeLink extends DashboardPart {
  @property({ attribute: false }) made!: MadeInvitation;

  static override styles = pageStyle;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const words = this.words.people;
    const { invitation, link, mailed } = this.made;
    return html`<section class="card" aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${words.madeFor(invitation.name)}</h2>
      <p class="lead">${mailed ? words.mailedTo(invitation.email) : words.giveLink(invitation.email)}</p>
      <hp-copy-box .label=${words.link} .text=${link} .rows=${2}></hp-copy-box>
      <p class="small soft">${words.linkOnce(invitation.expiresAt)}</p>
      <div class="acts">
        <button class="button primary" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${words.linkTaken}
        </button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-made-link': MadeLink;
  }
}
