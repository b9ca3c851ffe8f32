import { css } from 'lit';

/** A list of the left column under its heading. */
export const listStyle = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: var(--hp-space-1);
    padding: var(--hp-space-3) var(--hp-space-4);
  }
  h2 {
    display: flex;
    gap: var(--hp-space-2);
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  li {
    display: grid;
    line-height: 1.3;
  }
`;
