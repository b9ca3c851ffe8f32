import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import type { FaceSize } from './face.ts';
import './face.ts';
import { Part } from './part.ts';

/** Whoever has a name and perhaps a photo. */
export type Someone = { readonly name: string; readonly photoUrl: string | null };

/** A few faces that overlap: a group, for the eye only. `--hp-faces-ground` is the colour they stand on. */
@define('hp-faces')
export class Faces extends Part {
  @property({ attribute: false }) people: readonly Someone[] = [];
  @property() size: FaceSize = 'medium';

  static override styles = [
    reset,
    css`
      :host {
        display: flex;
        margin: -3px;
      }
      span {
        display: grid;
        padding: 3px;
        border-radius: 30%;
        background: var(--hp-faces-ground, var(--hp-ground));
      }
      span + span {
        margin-inline-start: -14px;
      }
    `,
  ];

  override render() {
    return repeat(
      this.people,
      (person) => person.name,
      (person) =>
        html`<span aria-hidden="true">
          <hp-face .size=${this.size} .name=${person.name} .photoUrl=${person.photoUrl}></hp-face>
        </span>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-faces': Faces;
  }
}
