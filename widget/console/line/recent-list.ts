import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RecentConversationView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** Conversations that ended a short while ago and may be opened again; nothing where there are none. */
@define('hp-recent-list')
export class RecentList extends ConsolePart {
  @property({ attribute: false }) recent: readonly RecentConversationView[] = [];
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: var(--hp-space-1);
        padding: var(--hp-space-3) var(--hp-space-4);
      }
      h2 {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 44px;
        line-height: 1.3;
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  override render() {
    if (this.recent.length === 0) return nothing;
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${this.words.transfer.recent}</h2>
        <ul>
          ${repeat(
            this.recent,
            (row) => row.conversationId,
            (row) => this.renderRow(row),
          )}
        </ul>
      </section>
    `;
  }

  private renderRow({ conversationId, visitorName, endedAt, visitorFree }: RecentConversationView) {
    const words = this.words.transfer;
    const name = nameOf(visitorName, this.words);
    return html`
      <li>
        <div>
          <p class="name">${name}</p>
          <p class="small soft">
            ${visitorFree ? words.recentEnded(this.words.formats.time(endedAt)) : words.recentBusy}
          </p>
        </div>
        <button
          class="button compact"
          type="button"
          aria-label=${words.reopenName(name)}
          aria-disabled=${this.pending || !visitorFree}
          @click=${() => {
            if (!this.pending && visitorFree) this.ask({ type: 'reopen', conversationId });
          }}
        >
          ${words.reopen}
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-recent-list': RecentList;
  }
}
