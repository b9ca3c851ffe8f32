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

  .line.ink-1 {
    stroke-dasharray: 7 3;
  }

  .line.ink-2 {
    stroke-dasharray: 2 3;
  }

  .line.ink-3 {
    stroke-dasharray: 9 3 2 3;
  }

  .dot,
  .bar,
  .label,
  .mark {
    fill: var(--ink);
  }

  .cursor {
    stroke: var(--hp-ink-soft);
    stroke-dasharray: 2 2;
  }

  .mark {
    stroke: var(--hp-surface);
    stroke-width: 2;
  }

  .drawing {
    position: relative;
    border-radius: var(--hp-radius-field);
    touch-action: pan-y;
  }

  .drawing svg {
    display: block;
  }

  .box {
    position: absolute;
    inset-block-start: 4px;
    z-index: 1;
    display: grid;
    gap: 2px;
    max-inline-size: min(420px, 70%);
    padding: var(--hp-space-2) var(--hp-space-3);
    border: 1px solid var(--hp-line-strong);
    border-radius: var(--hp-radius-field);
    background: var(--hp-surface);
    box-shadow: var(--hp-shadow);
    font-size: var(--hp-text-small);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .reading {
    display: flex;
    align-items: baseline;
    gap: var(--hp-space-2);
  }

  .figure {
    flex: none;
    margin-inline-start: auto;
    font-weight: var(--hp-weight-strong);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-1);
    margin: 0 0 var(--hp-space-2);
    padding: 0;
    list-style: none;
  }

  .key {
    display: inline-flex;
    align-items: center;
    gap: var(--hp-space-2);
    min-block-size: 28px;
    padding: 2px var(--hp-space-2);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-field);
    background: none;
    color: var(--hp-ink);
    font: inherit;
    font-size: var(--hp-text-small);
    cursor: pointer;
  }

  .key:hover:enabled {
    background: var(--hp-sunken);
  }

  .key.off {
    border-style: dashed;
    color: var(--hp-ink-soft);
  }

  .key:disabled {
    cursor: default;
  }

  .swatch {
    flex: none;
    inline-size: 14px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--ink, transparent);
    forced-color-adjust: none;
  }

  .off .swatch {
    box-shadow: inset 0 0 0 1px var(--hp-line-strong);
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
