import { css } from 'lit';

/** `.input`: whatever one writes in or chooses from. */
export const input = css`
  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--hp-space-2) var(--hp-space-3);
    border: 1px solid var(--hp-line-strong);
    border-radius: var(--hp-radius-field);
    background: var(--hp-surface);
    color: var(--hp-ink);
    /* Below 16 px a phone zooms the page into the field. */
    font: inherit;
    font-size: max(var(--hp-text), 16px);
    font-weight: 400;
    line-height: 1.4;
    /* What is written in it runs as its own script does, in a page that runs the other way too. */
    unicode-bidi: plaintext;
    transition: border-color var(--hp-motion) var(--hp-ease);
  }

  .input::placeholder {
    color: var(--hp-ink-soft);
    opacity: 1;
  }

  .input:focus-visible {
    border-color: var(--hp-focus);
    outline: 2px solid var(--hp-focus);
    outline-offset: -1px;
  }

  select.input {
    cursor: pointer;
  }
`;
