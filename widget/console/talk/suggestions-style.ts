import { css } from 'lit';

/** The lower part of the side room: it takes its own room, so that nothing above it moves. */
export const suggestionsStyle = css`
  :host {
    display: block;
    max-block-size: 45%;
    overflow-y: auto;
    border-block-start: 1px solid var(--hp-line);
    background: var(--hp-surface);
    scrollbar-width: thin;
    scrollbar-color: var(--hp-line) transparent;
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--hp-space-2);
    min-block-size: 44px;
    padding-inline: var(--hp-space-4);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -4px;
  }
  summary svg {
    margin-inline-start: auto;
    transform: rotate(180deg);
  }
  details[open] summary svg {
    transform: none;
  }
  h3 {
    font-size: var(--hp-text-base);
  }
  .body {
    display: grid;
    gap: var(--hp-space-3);
    padding: 0 var(--hp-space-4) var(--hp-space-4);
  }
  ul {
    display: grid;
    gap: var(--hp-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--hp-space-1) var(--hp-space-2);
    padding: var(--hp-space-3);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-field);
    overflow-wrap: anywhere;
  }
  .why {
    grid-column: 1 / 3;
  }
  .title {
    grid-column: 1 / -1;
    font-weight: var(--hp-weight-strong);
  }
  .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .take {
    grid-column: 2 / 4;
    align-self: end;
  }
  /* The button is larger than its line, so that it is easy to hit, and leaves the line its height. */
  .dismiss {
    margin-block: calc(-1 * var(--hp-space-2));
    margin-inline-end: calc(-1 * var(--hp-space-2));
    justify-self: end;
  }
  .input {
    inline-size: 100%;
  }
`;
