import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { VisitContext, VisitorIdentity } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';

/** Whether the page itself said anything, beside what its site has signed. */
export const pageSaid = (context: VisitContext | null): context is VisitContext =>
  context !== null &&
  (context.page !== null || Object.keys(context.attributes).length + context.touchpoints.length > 0);

/** Who the visitor is by the word of the site, or that nobody vouches for it. */
@define('hp-signed')
export class Signed extends ConsolePart {
  @property({ attribute: false }) visitorIdentity: VisitorIdentity = 'unknown';
  @property({ attribute: false }) context: VisitContext | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--hp-space-1) var(--hp-space-3);
      }
      dl > div {
        display: contents;
      }
      dt {
        color: var(--hp-ink-soft);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const words = this.words.visitor;
    const signed = this.context?.signed;
    const facts = [
      [words.signedName, signed?.name],
      [words.signedMail, signed?.email],
      [words.signedSegment, signed?.segment],
    ].filter(([, value]) => value);
    return html`
      <p class="small soft">${words.identity[this.visitorIdentity]}</p>
      ${
        facts.length === 0
          ? nothing
          : html`<dl class="small">
              ${facts.map(
                ([name, value]) => html`
                  <div>
                    <dt>${name}</dt>
                    <dd dir="auto">${value}</dd>
                  </div>
                `,
              )}
            </dl>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-signed': Signed;
  }
}
