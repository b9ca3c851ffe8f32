import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { SiteId, SiteTag } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { Read } from '../../session/dashboard/answer.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/copy-box.ts';
import { pageStyle } from '../parts/style.ts';

/** The tag to copy, and whether it was seen on a page. It looks again by itself. */
@define('hp-tag-check')
export class TagCheck extends DashboardPart {
  @property({ attribute: false }) siteId!: SiteId;
  /** The origin of the server. */
  @property() server = location.origin;
  @property({ attribute: false }) tag: Read<SiteTag> = { state: 'loading' };

  static override styles = [
    ...pageStyle,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-4);
      }
      .seen {
        display: flex;
        align-items: start;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
      }
      .dot {
        flex: none;
        inline-size: 12px;
        block-size: 12px;
        margin-block-start: 5px;
        border: 2px solid var(--hp-away);
        border-radius: 50%;
      }
      .dot.yes {
        border-color: var(--hp-free);
        background: var(--hp-free);
      }
      .dot.no {
        border-color: var(--hp-busy);
        background: var(--hp-busy);
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      details > * + * {
        margin-block-start: var(--hp-space-2);
      }
      strong {
        font-weight: var(--hp-weight-title);
      }
    `,
  ];

  /** As the server says it; by itself only until it has answered. */
  private get text(): string {
    if (this.tag.state === 'shown') return this.tag.value.tag;
    return (
      `<script type="module" src="${this.server}/picker.js"></script>\n` +
      `<agent-picker site="${this.siteId}"></agent-picker>`
    );
  }

  override render() {
    const words = this.words.tag;
    return html`
      <hp-copy-box .label=${words.label} .text=${this.text} .rows=${3}></hp-copy-box>
      <p class="lead">${words.lead}</p>
      ${this.renderPinned()}
      <div class="seen" role="status">${this.renderSeen()}</div>
    `;
  }

  /** For who wants the browser to check the script, and takes a new one only by hand. */
  private renderPinned() {
    const words = this.words.tag;
    const pinned = this.tag.state === 'shown' ? this.tag.value.pinnedTag : null;
    if (pinned === null) return nothing;
    return html`<details>
      <summary>${words.pinned}</summary>
      <p class="lead">${words.pinnedLead}</p>
      <hp-copy-box .label=${words.pinnedLabel} .text=${pinned} .rows=${5}></hp-copy-box>
    </details>`;
  }

  private renderSeen() {
    const { tag } = this;
    if (tag.state === 'failed') return html`<p>${this.sentenceOf(tag.failure)}</p>`;
    const seen = tag.state === 'shown' ? tag.value : null;
    const { dot, heading, sentence } = this.standing(seen);
    return html`<span class="dot ${dot}" aria-hidden="true"></span>
      <div>
        <strong>${heading}</strong>
        <p>${sentence}</p>
      </div>`;
  }

  private standing(seen: SiteTag | null) {
    const words = this.words.tag;
    if (seen !== null && seen.seenAt !== null)
      return { dot: 'yes', heading: words.seen, sentence: this.whereSeen(seen) };
    const refused = seen?.refusedOrigin ?? null;
    return refused === null
      ? { dot: '', heading: words.unseen, sentence: words.unseenLead }
      : { dot: 'no', heading: words.refused, sentence: words.refusedLead(refused) };
  }

  private whereSeen({ origin, seenAt }: SiteTag): string {
    return this.words.tag.seenLead(origin ?? '', seenAt ?? 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-tag-check': TagCheck;
  }
}
