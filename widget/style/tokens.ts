import { css, unsafeCSS } from 'lit';
import { lookText } from './look-text.ts';
import { tokenText } from './token-text.ts';

/** All values of the look as a Lit style; their text is a constant of this folder. */
export const tokens = [
  unsafeCSS(tokenText + lookText),
  css`
    :host {
      color-scheme: light dark;
    }
    :host([scheme='light']) {
      color-scheme: light;
    }
    :host([scheme='dark']) {
      color-scheme: dark;
    }
  `,
];
