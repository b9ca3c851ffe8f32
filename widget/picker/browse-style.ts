import { css } from 'lit';

export const browseStyle = css`
  :host {
    display: block;
  }
  .intro {
    margin-block-end: var(--hp-space-4);
  }
  h2 {
    padding-inline-end: var(--hp-corner, 0px);
    font-size: var(--hp-text-title);
    letter-spacing: -0.01em;
  }
  .lead {
    padding-inline-end: var(--hp-corner, 0px);
    margin-block-start: var(--hp-space-1);
    color: var(--hp-ink-soft);
    text-wrap: pretty;
  }
  .back {
    margin-block-end: var(--hp-space-3);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--hp-space-3);
    min-block-size: 48px;
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .said .button {
    margin-inline-start: auto;
  }
  .said .button svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--hp-space-3);
  }
  .grids {
    display: grid;
    gap: var(--hp-space-3);
  }
  /* Beyond the first, a batch is laid out and painted only when it comes near the window. */
  .grid + .grid {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4800px;
    overflow-clip-margin: 6px;
  }
  .meaning {
    padding: var(--hp-space-2) var(--hp-space-3);
    border-radius: var(--hp-radius-field);
    background: var(--hp-accent-tint);
    text-wrap: pretty;
  }
  hp-avoided {
    display: block;
    margin-block-start: var(--hp-space-5);
  }
  .more {
    display: flex;
    justify-content: center;
    margin-block-start: var(--hp-space-4);
  }
  @container (min-width: 480px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 900px) {
    .grids {
      gap: var(--hp-space-4);
    }
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--hp-space-4);
    }
  }
`;
