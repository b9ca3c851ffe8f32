import { css } from 'lit';

export const hoursFormStyle = css`
  form {
    border-block-start: 1px solid var(--hp-line);
  }
  h2,
  h3 {
    font-size: var(--hp-text);
    font-weight: var(--hp-weight-title);
  }
  .day {
    display: grid;
    gap: var(--hp-space-1);
    padding-block: var(--hp-space-2);
  }
  .day + .day {
    border-block-start: 1px solid var(--hp-line);
  }
  .name {
    font-weight: var(--hp-weight-strong);
    overflow-wrap: anywhere;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--hp-space-1);
  }
  .date .input {
    inline-size: auto;
    min-inline-size: 0;
  }
`;
