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
    grid-template-columns: minmax(84px, 1fr) 3fr;
    align-items: start;
    gap: var(--hp-space-2);
    padding-block: var(--hp-space-2);
  }
  .day + .day {
    border-block-start: 1px solid var(--hp-line);
  }
  .name {
    padding-block: var(--hp-space-2);
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
