import { css } from 'lit';

/** Four inks that stay apart for eyes that see red and green alike; the names stand beside the lines. */
export const plotStyle = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  figcaption {
    margin-block-end: var(--hp-space-2);
    font-weight: var(--hp-weight-title);
  }

  svg {
    inline-size: 100%;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .grid {
    stroke: var(--hp-line);
  }

  .zero {
    stroke: var(--hp-line-strong);
  }

  .tick {
    fill: var(--hp-ink-soft);
    text-anchor: end;
  }

  .name {
    fill: var(--hp-ink-soft);
    text-anchor: middle;
  }

  .label {
    font-weight: 600;
  }

  .line {
    fill: none;
    stroke-width: 2.25;
    stroke-linejoin: round;
  }

  .ink-0 {
    --ink: var(--hp-accent);
  }

  .ink-1 {
    --ink: light-dark(oklch(0.56 0.15 50), oklch(0.8 0.13 65));
  }

  .ink-2 {
    --ink: light-dark(oklch(0.47 0.15 290), oklch(0.79 0.11 290));
  }

  .ink-3 {
    --ink: var(--hp-ink-soft);
  }

  .line {
    stroke: var(--ink);
  }

  .dot,
  .bar,
  .label {
    fill: var(--ink);
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    color: var(--hp-accent);
    font-size: var(--hp-text-small);
    cursor: pointer;
  }

  details[open] summary {
    margin-block-end: var(--hp-space-2);
  }

  .none {
    padding-block: var(--hp-space-4);
  }
`;
