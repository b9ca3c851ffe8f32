import { css } from 'lit';

export const tableStyle = css`
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-card);
    background: var(--hp-surface);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding: var(--hp-space-3) var(--hp-space-4);
    font-weight: var(--hp-weight-title);
    text-align: start;
  }

  th,
  td {
    padding: var(--hp-space-2) var(--hp-space-4);
    border-block-start: 1px solid var(--hp-line);
    text-align: start;
    vertical-align: middle;
    block-size: 44px;
  }

  thead th {
    border-block-start: 0;
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
    white-space: nowrap;
  }

  caption:not(.visually-hidden) ~ thead th {
    border-block-start: 1px solid var(--hp-line);
  }

  tbody th {
    min-inline-size: 200px;
    font-weight: var(--hp-weight-strong);
    overflow-wrap: anywhere;
  }

  .figure {
    text-align: end;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--hp-space-1);
    min-block-size: 28px;
    margin-inline: calc(-1 * var(--hp-space-1));
    padding: 0 var(--hp-space-1);
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font-weight: inherit;
    cursor: pointer;
  }

  .sort:hover {
    color: var(--hp-ink);
    background: var(--hp-sunken);
  }

  .arrow {
    inline-size: 1em;
    text-align: center;
    opacity: 0.6;
  }

  [aria-sort='ascending'] .arrow,
  [aria-sort='descending'] .arrow {
    color: var(--hp-accent);
    opacity: 1;
  }

  .none {
    padding: var(--hp-space-4);
    border-block-start: 1px solid var(--hp-line);
  }

  td .button {
    white-space: nowrap;
  }

  td .input {
    inline-size: auto;
    min-block-size: 36px;
    padding-block: 4px;
    font-size: var(--hp-text);
  }

  .mail {
    display: block;
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    font-weight: 400;
  }

  .cell {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-1);
  }

  .acts {
    display: flex;
    justify-content: flex-end;
    gap: var(--hp-space-1);
  }

  @media (max-width: 1000px) {
    .acts {
      flex-direction: column;
    }
  }

  .bad {
    color: var(--hp-error);
  }

  .good {
    color: var(--hp-free-ink);
  }

  .soft {
    color: var(--hp-ink-soft);
  }

  code {
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    cursor: pointer;
  }

  .tries {
    display: grid;
    gap: var(--hp-space-1);
    margin: var(--hp-space-1) 0 0;
    padding-inline-start: var(--hp-space-5);
    font-size: var(--hp-text-small);
  }

  .response {
    display: block;
    color: var(--hp-ink-soft);
  }
`;
