import { css } from 'lit';

export const profileFormStyle = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    gap: var(--hp-space-4);
    padding: var(--hp-space-4);
    padding-block-end: 0;
  }
  textarea.input {
    resize: vertical;
  }
  #capacity {
    inline-size: 96px;
  }
  .hint:empty,
  .field-error:empty {
    display: none;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: var(--hp-space-2);
    margin-inline: calc(-1 * var(--hp-space-4));
    padding: var(--hp-space-3) var(--hp-space-4);
    border-block-start: 1px solid var(--hp-line);
    background: var(--hp-surface);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--hp-space-2);
  }
`;
