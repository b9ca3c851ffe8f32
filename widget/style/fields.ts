import { css } from 'lit';
import { input } from './input.ts';

/** Fields: a `<label class="field">` around its text and its input. */
export const fields = [
  input,
  css`
    .field {
      display: grid;
      gap: var(--hp-space-1);
      font-size: var(--hp-text-small);
      font-weight: var(--hp-weight-strong);
    }

    .field .optional,
    .field .hint {
      font-weight: 400;
      color: var(--hp-ink-soft);
    }

    .input[aria-invalid='true'] {
      border-color: var(--hp-error);
    }

    textarea.input {
      display: block;
      resize: none;
    }

    .field-error {
      color: var(--hp-error);
      font-weight: 400;
    }
  `,
];
