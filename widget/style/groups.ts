import { css } from 'lit';

/** Groups of fields: a `<fieldset>` without a frame, under its `<legend>`. */
export const groups = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
  }
`;
