import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { Refusal, SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { groups } from '../../style/groups.ts';
import { OneselfPart } from './oneself-part.ts';
import type { Dialog } from '../../parts/dialog.ts';
import type { PhotoChosen } from './photo-cutter.ts';
import '../../parts/face.ts';
import '../dialog.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

type Asked = 'save' | 'remove';

/** The photo of the profile: chosen, cut, sent by itself, and taken back. */
@define('hp-photo-field')
export class PhotoField extends OneselfPart {
  @property({ attribute: false }) self!: SelfAgent;
  @property({ attribute: false }) refusal: Refusal | null = null;
  /** A photo is on its way. */
  @property({ type: Boolean }) pending = false;
  @state() private image: ImageBitmap | null = null;
  @state() private problem = '';
  @state() private done: Asked | null = null;
  @query('hp-console-dialog') private readonly dialog!: Dialog;
  @query('input') private readonly input!: HTMLInputElement;
  private asked: Asked | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    groups,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--hp-space-2) var(--hp-space-4);
        align-items: center;
      }
      legend {
        margin-block-end: var(--hp-space-1);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      p {
        grid-column: 1 / -1;
      }
      p:empty {
        display: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') !== true || this.pending || this.asked === null) return;
    if (this.refusal === null) this.done = this.asked;
    this.asked = null;
  }

  override render() {
    const words = this.words.profile.photo;
    const { photoUrl, name, hiddenFields } = this.self;
    const isHidden = hiddenFields.includes('photo');
    const said = { save: words.saved, remove: words.removed };
    return html`
      <fieldset>
        <legend>${words.group}</legend>
        <hp-face size="large" .name=${name} .photoUrl=${photoUrl}></hp-face>
        <div class="acts">${isHidden ? nothing : this.renderActs(photoUrl !== null)}</div>
        <p class="small soft">${isHidden ? words.hidden : words.hint}</p>
        <p class="field-error" role="alert">${this.problem}</p>
        <p class="small" role="status">
          ${this.pending ? words.saving : this.done === null ? nothing : said[this.done]}
        </p>
      </fieldset>
      <hp-console-dialog heading=${words.cut} ?open=${this.image !== null} @hp-close=${this.close}>
        ${
          this.image === null
            ? nothing
            : html`<hp-photo-cutter
                .image=${this.image}
                @hp-photo=${this.send}
                @hp-close=${this.close}
              ></hp-photo-cutter>`
        }
      </hp-console-dialog>
    `;
  }

  private renderActs(hasPhoto: boolean) {
    const words = this.words.profile.photo;
    return html`
      <input type="file" hidden accept=${TYPES.join(',')} @change=${this.take} />
      <button
        class="button compact"
        id="choose"
        type="button"
        aria-disabled=${this.pending}
        @click=${() => this.pending || this.input.click()}
      >
        ${hasPhoto ? words.replace : words.choose}
      </button>
      ${
        hasPhoto
          ? html`<button
              class="button compact plain"
              id="remove"
              type="button"
              aria-disabled=${this.pending}
              @click=${this.takeBack}
            >
              ${words.remove}
            </button>`
          : nothing
      }
    `;
  }

  private async take(): Promise<void> {
    const file = this.input.files?.[0];
    this.input.value = '';
    if (file !== undefined) await this.open(file);
  }

  /** Shows the file for cutting, or says why it cannot be shown. */
  async open(file: Blob): Promise<void> {
    const words = this.words.profile.photo;
    this.problem = '';
    this.done = null;
    const image = TYPES.includes(file.type) ? await createImageBitmap(file).catch(() => null) : null;
    if (image === null) this.problem = words.unreadable;
    else if (image.width * image.height > LIMITS.imagePixelsMost) this.problem = words.tooDetailed;
    else if (await this.fetchCutter()) this.image = image;
    else this.problem = this.words.refused['no-answer'] ?? '';
  }

  /** Most who look at their profile cut no photo: what cuts one comes with the first. */
  private fetchCutter(): Promise<boolean> {
    return import('./photo-cutter.ts').then(
      () => true,
      () => false,
    );
  }

  private send({ detail }: CustomEvent<PhotoChosen>): void {
    void this.close();
    this.asked = 'save';
    this.ask({ type: 'savePhoto', image: detail });
  }

  private takeBack(): void {
    if (this.pending) return;
    this.done = null;
    this.asked = 'remove';
    this.ask({ type: 'removePhoto' });
  }

  private async close(): Promise<void> {
    this.image?.close();
    this.image = null;
    await this.updateComplete;
    // As long as it is open, a modal dialog lets nothing else have the focus.
    await this.dialog.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-photo-field': PhotoField;
  }
}
