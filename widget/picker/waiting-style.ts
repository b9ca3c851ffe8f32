import { css } from 'lit';

export const waitingStyle = css`
  .promise {
    font-size: var(--hp-text-large);
    font-weight: var(--hp-weight-strong);
    font-variant-numeric: tabular-nums;
  }
  .time {
    inline-size: 100%;
    padding: var(--hp-space-4);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-card);
    background: var(--hp-surface);
  }
  .note {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }
  .answer {
    inline-size: 100%;
    padding-inline-start: var(--hp-space-3);
    border-inline-start: 3px solid var(--hp-accent);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .answer p {
    white-space: pre-wrap;
  }
  .answer h3 {
    font-size: var(--hp-text-small);
  }
  .late {
    margin-block-start: var(--hp-space-2);
    color: var(--hp-busy-ink);
  }
  /* Below everything else, so that nothing moves when it comes, and yet always on the screen. */
  hp-waiting-news {
    position: sticky;
    inset-block-end: calc(var(--hp-space-3) + var(--hp-note-room, 0px));
    z-index: 2;
    inline-size: 100%;
  }
  /* What is held before another device's camera is covered by nothing. */
  hp-waiting-news[data-below] {
    position: static;
  }
`;
