import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { DashboardPart } from '../dashboard-part.ts';

export type AdviceTone = 'plain' | 'good' | 'wait' | 'bad';

/** A sentence that stands apart, with what can be done about it in its slot. `bad` interrupts a reader. */
@define('hp-advice')
export class Advice extends DashboardPart {
  @property() tone: AdviceTone = 'plain';
  @property() heading = '';

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      .notice {
        display: grid;
        gap: var(--hp-space-2);
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-inline-start-width: 4px;
        border-radius: var(--hp-radius-field);
        background: var(--hp-surface);
      }
      .good {
        border-inline-start-color: var(--hp-free);
      }
      .wait {
        border-inline-start-color: var(--hp-busy);
        background: var(--hp-busy-tint);
      }
      .bad {
        border-inline-start-color: var(--hp-error);
        background: var(--hp-error-tint);
      }
      strong {
        font-weight: var(--hp-weight-title);
      }
      .body {
        max-inline-size: 80ch;
      }
    `,
  ];

  override render() {
    return html`<div class="notice ${this.tone}" role=${this.tone === 'bad' ? 'alert' : 'status'}>
      ${this.heading === '' ? nothing : html`<strong>${this.heading}</strong>`}
      <div class="body"><slot></slot></div>
      <slot name="acts"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-advice': Advice;
  }
}
