import { css } from 'lit';

/** Names with what is known beside them, so that much is seen at once; below them in a narrow place. */
export const factsStyle = css`
  :host {
    container-type: inline-size;
  }
  dl {
    display: grid;
    gap: var(--hp-space-2);
  }
  dt {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  dd {
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 260px) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      align-items: baseline;
      column-gap: var(--hp-space-3);
    }
    dd {
      grid-column: 2;
    }
  }
`;
