import { css } from 'lit';

export const transferFormStyle = css`
  form {
    display: grid;
    gap: var(--hp-space-3);
  }
  fieldset {
    display: grid;
    gap: var(--hp-space-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label {
    padding: 0;
    margin-block-end: var(--hp-space-1);
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
  }
  /* Half a row is seen of what is below. */
  .people {
    display: grid;
    max-block-size: 154px;
    overflow-y: auto;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--hp-space-2);
    min-block-size: 44px;
    padding-inline: var(--hp-space-2);
    border-radius: var(--hp-radius-control, 8px);
    cursor: pointer;
  }
  .row input {
    accent-color: var(--hp-accent);
  }
  .row:has(input:checked) {
    background: var(--hp-accent-tint);
  }
  .row span:nth-child(2) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .field {
    display: grid;
    gap: var(--hp-space-1);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--hp-space-2);
  }
`;
