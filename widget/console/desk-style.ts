import { css } from 'lit';

export const deskStyle = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: clamp(280px, 22%, 420px) minmax(0, 1fr) clamp(320px, 26%, 560px);
    min-block-size: 0;
  }
  hp-people,
  .centre,
  hp-side {
    min-block-size: 0;
    min-inline-size: 0;
  }
  hp-people {
    position: relative;
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--hp-line) transparent;
    border-inline-end: 1px solid var(--hp-line);
  }
  .centre {
    position: relative;
    background: var(--hp-surface);
  }
  hp-side {
    border-inline-start: 1px solid var(--hp-line);
  }
  hp-console-conversation {
    position: absolute;
    inset: 0;
  }
  /*
   * Hidden, but laid out: the place in the log and the height of the composer stay as they were. Out of the
   * window, too: for an observer what is hidden in place counts as seen, and would be taken for read.
   */
  hp-console-conversation[inert] {
    visibility: hidden;
    translate: 0 -200vh;
  }
  .none {
    display: grid;
    place-content: center;
    gap: var(--hp-space-1);
    block-size: 100%;
    padding: var(--hp-space-5);
    text-align: center;
  }
  .none h2 {
    font-size: var(--hp-text-large);
  }
  .calling {
    display: none;
  }
  .waiting {
    display: grid;
    place-content: center;
  }
  @media (max-width: 899px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    hp-people,
    hp-side {
      border: 0;
    }
    .columns[data-view='people'] > :not(hp-people),
    .columns[data-view='conversation'] > :not(.centre),
    .columns[data-view='side'] > :not(hp-side) {
      display: none;
    }
    .calling {
      display: flex;
      inline-size: calc(100% - 2 * var(--hp-space-2));
      margin: var(--hp-space-2);
    }
  }
`;
