import { css } from 'lit';

export const agentPageStyle = css`
  :host {
    display: block;
  }
  .back {
    margin-block-end: var(--hp-space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--hp-space-4);
  }
  .who {
    flex: 1 1 200px;
    min-inline-size: 0;
  }
  h2 {
    font-size: var(--hp-text-title);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--hp-space-3);
    margin-block-start: var(--hp-space-1);
  }
  .act {
    display: grid;
    gap: var(--hp-space-2);
    flex: 0 1 260px;
    font-variant-numeric: tabular-nums;
  }
  .promise {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--hp-space-2);
  }
  .before {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .fine {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    text-wrap: pretty;
  }
  .fine::first-letter {
    text-transform: uppercase;
  }
  .columns {
    display: grid;
    gap: var(--hp-space-5);
    margin-block-start: var(--hp-space-5);
  }
  .aside {
    display: grid;
    gap: var(--hp-space-5);
    align-content: start;
  }
  h3 {
    margin-block-end: var(--hp-space-2);
    font-size: var(--hp-text);
  }
  .biography {
    max-inline-size: 64ch;
    white-space: pre-line;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .main {
    display: grid;
    gap: var(--hp-space-5);
    align-content: start;
    min-inline-size: 0;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .level {
    display: inline-flex;
    gap: 2px;
    margin-inline-start: 2px;
  }
  .level i {
    inline-size: 4px;
    block-size: 4px;
    border-radius: 50%;
    background: var(--hp-line-strong);
    opacity: 0.4;
  }
  .level i.on {
    background: var(--hp-accent);
    opacity: 1;
  }
  .shares {
    display: grid;
    gap: 6px;
  }
  .shares li {
    display: grid;
    grid-template-columns: 34px 1fr 36px;
    align-items: center;
    gap: var(--hp-space-2);
    font-size: var(--hp-text-small);
    font-variant-numeric: tabular-nums;
  }
  .shares .stars {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .shares .stars svg {
    color: var(--hp-star);
  }
  .bar {
    block-size: 8px;
    border-radius: 4px;
    background: var(--hp-sunken);
    overflow: hidden;
  }
  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(var(--share) * 100%);
    border-radius: inherit;
    background: var(--hp-star);
  }
  .shares .count {
    text-align: end;
    color: var(--hp-ink-soft);
  }
  .block {
    border-radius: var(--hp-radius-field);
    background: var(--hp-sunken);
  }
  .block.text {
    block-size: 14px;
    margin-block: 8px;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @container (max-width: 719px) {
    .act {
      flex-basis: 100%;
    }
    /* What somebody can comes before what others said, which may be long. */
    .main {
      display: contents;
    }
    .reviewed {
      order: 1;
    }
  }
  @container (min-width: 720px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 280px;
      gap: var(--hp-space-6);
    }
  }
`;
