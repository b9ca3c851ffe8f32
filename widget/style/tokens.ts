import { unsafeCSS } from 'lit';
import { tokenText } from './token-text.ts';

/** The tokens as a Lit style; their text is a constant of this folder. */
export const tokens = unsafeCSS(tokenText);
