import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { reset } from '../style/base.ts';
import { customProperties } from './custom-properties.ts';
import { define } from './define.ts';
import { Part } from './part.ts';
import type { Presence } from './presence.ts';

export type FaceSize = 'tiny' | 'small' | 'medium' | 'large' | 'huge';

/** Up to two letters that stand for a name without a photo: of its first word and its last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters
    .map((word) => /^./u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** A hue of its own for a name, in degrees: the same on every page. */
function hueOf(name: string): number {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360_007;
  return hash % 360;
}

/**
 * A photo, or initials until it has come and when there is none, with the dot of a presence cut into its
 * corner. It is decoration: the name and the presence are said in words beside it.
 */
@define('hp-face')
export class Face extends Part {
  @property() name = '';
  @property({ attribute: false }) photoUrl: string | null = null;
  @property({ attribute: false }) presence: Presence | null = null;
  @property({ reflect: true }) size: FaceSize = 'large';
  @state() private loadedUrl: string | null = null;
  @state() private brokenUrl: string | null = null;

  static override styles = [
    reset,
    css`
      :host {
        --side: 64px;
        --dot: 14px;
        position: relative;
        display: block;
        flex: none;
        inline-size: var(--side);
        block-size: var(--side);
        user-select: none;
      }
      :host([size='tiny']) {
        --side: 28px;
        --dot: 9px;
      }
      :host([size='small']) {
        --side: 36px;
        --dot: 10px;
      }
      :host([size='medium']) {
        --side: 44px;
        --dot: 12px;
      }
      :host([size='huge']) {
        --side: 112px;
        --dot: 20px;
      }
      .picture {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        overflow: hidden;
        border-radius: var(--hp-face-radius);
        background: light-dark(oklch(0.91 0.05 var(--hue)), oklch(0.36 0.05 var(--hue)));
        color: light-dark(oklch(0.38 0.08 var(--hue)), oklch(0.9 0.05 var(--hue)));
        font-size: calc(var(--side) * 0.36);
        font-weight: var(--hp-weight-title);
        line-height: 1;
      }
      .picture.with-dot {
        mask: radial-gradient(
          circle at calc(100% - var(--dot) * 0.3) calc(100% - var(--dot) * 0.3),
          transparent calc(var(--dot) * 0.5 + 2.5px),
          black calc(var(--dot) * 0.5 + 3px)
        );
      }
      img {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
      }
      .dot {
        position: absolute;
        inset-block-end: calc(var(--dot) * -0.2);
        inset-inline-end: calc(var(--dot) * -0.2);
        inline-size: var(--dot);
        block-size: var(--dot);
        border-radius: 50%;
        background: var(--hp-away);
      }
      :host(:dir(rtl)) .picture.with-dot {
        mask-position: 0 0;
        mask-image: radial-gradient(
          circle at calc(var(--dot) * 0.3) calc(100% - var(--dot) * 0.3),
          transparent calc(var(--dot) * 0.5 + 2.5px),
          black calc(var(--dot) * 0.5 + 3px)
        );
      }
      .dot[data-presence='free'] {
        background: var(--hp-free);
      }
      .dot[data-presence='busy'] {
        background: var(--hp-busy);
      }
      .dot[data-presence='away'],
      .dot[data-presence='offline'] {
        background: transparent;
        border: 2.5px solid var(--hp-away);
      }
      @media (forced-colors: active) {
        .picture {
          border: 1px solid CanvasText;
        }
        .dot {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  override render() {
    const photo = this.photoUrl !== null && this.photoUrl !== this.brokenUrl ? this.photoUrl : null;
    return html`
      <div
        class="picture ${this.presence === null ? '' : 'with-dot'}"
        aria-hidden="true"
        ${customProperties({ '--hue': String(hueOf(this.name)) })}
      >
        ${photo !== null && photo === this.loadedUrl ? '' : initialsOf(this.name)}
        ${
          photo === null
            ? ''
            : html`<img src=${photo} alt="" draggable="false" @load=${this.onLoad} @error=${this.onError} />`
        }
      </div>
      ${this.presence === null ? '' : html`<span class="dot" data-presence=${this.presence}></span>`}
    `;
  }

  private onLoad(): void {
    this.loadedUrl = this.photoUrl;
  }

  private onError(): void {
    this.brokenUrl = this.photoUrl;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-face': Face;
  }
}
