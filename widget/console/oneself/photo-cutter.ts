import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import { dragged, MIDDLE, squareOf, ZOOM_MOST, type PhotoCut } from './photo-cut.ts';

/** `hp-photo` gives the square as an image of the size that is kept, `hp-close` none. */
export type PhotoChosen = Blob;

const SIDE = LIMITS.photoPixelsPerSide;
const QUALITY = 0.92;

/** Cuts a square out of a photo, by hand or by sliders; what it shows is what is sent. */
@define('hp-photo-cutter')
export class PhotoCutter extends OneselfPart {
  @property({ attribute: false }) image!: ImageBitmap;
  @state() private cut: PhotoCut = MIDDLE;
  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  private heldAt: { readonly x: number; readonly y: number } | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
      }
      canvas {
        inline-size: min(256px, 100%);
        aspect-ratio: 1;
        margin-inline: auto;
        border-radius: var(--hp-radius-card);
        background: var(--hp-line);
        cursor: grab;
        touch-action: none;
      }
      input[type='range'] {
        inline-size: 100%;
        min-block-size: 24px;
        accent-color: var(--hp-accent);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const words = this.words.profile.photo;
    return html`
      <p class="small soft">${words.cutHint}</p>
      <canvas
        width=${SIDE}
        height=${SIDE}
        role="img"
        aria-label=${words.canvas}
        @pointerdown=${this.hold}
        @pointermove=${this.move}
        @pointerup=${this.release}
        @pointercancel=${this.release}
      ></canvas>
      ${this.renderSlider('zoom', words.zoom, 1, ZOOM_MOST)}
      ${this.renderSlider('across', words.across, 0, 1)} ${this.renderSlider('down', words.down, 0, 1)}
      <div class="acts">
        <button class="button" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${words.cancel}
        </button>
        <button class="button primary" type="button" @click=${this.choose}>${words.use}</button>
      </div>
    `;
  }

  protected override updated(): void {
    const { left, top, side } = squareOf(this.image, this.cut);
    const context = this.canvas.getContext('2d');
    context?.clearRect(0, 0, SIDE, SIDE);
    context?.drawImage(this.image, left, top, side, side, 0, 0, SIDE, SIDE);
  }

  private renderSlider(field: keyof PhotoCut, label: string, least: number, most: number) {
    return html`<label class="field">
      ${label}
      <input
        type="range"
        id=${field}
        min=${least}
        max=${most}
        step="0.01"
        .value=${String(this.cut[field])}
        @input=${(event: Event) => {
          this.cut = { ...this.cut, [field]: Number((event.target as HTMLInputElement).value) };
        }}
      />
    </label>`;
  }

  private hold(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    this.heldAt = { x: event.clientX, y: event.clientY };
  }

  private move(event: PointerEvent): void {
    if (this.heldAt === null) return;
    const { clientX: x, clientY: y } = event;
    const side = this.canvas.clientWidth;
    this.cut = dragged(this.image, this.cut, (x - this.heldAt.x) / side, (y - this.heldAt.y) / side);
    this.heldAt = { x, y };
  }

  private release(): void {
    this.heldAt = null;
  }

  private choose(): void {
    const tellIt = (image: Blob | null): void => {
      if (image !== null) tell<PhotoChosen>(this, 'hp-photo', image);
    };
    this.canvas.toBlob(tellIt, 'image/webp', QUALITY);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-photo-cutter': PhotoCutter;
  }
}
