import { css } from 'lit';

/** Many boxes to tick, in as many columns as fit. */
export const choiceStyle = css`
  fieldset {
    display: grid;
    gap: var(--hp-space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--hp-space-2);
    padding: 0;
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
  }

  .choices {
    display: grid;
    gap: var(--hp-space-3) var(--hp-space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
  }

  .choices .hint {
    font-family: ui-monospace, monospace;
  }

  .choices + .field-error,
  fieldset > .field-error {
    font-size: var(--hp-text-small);
  }
`;
