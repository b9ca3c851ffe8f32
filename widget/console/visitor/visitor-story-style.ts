import { css } from 'lit';

export const visitorStoryStyle = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: var(--hp-space-3);
    justify-items: stretch;
  }
  section > .button {
    justify-self: start;
  }
  h3 {
    font-size: var(--hp-text-medium);
  }
  h4 {
    margin-block: 0 var(--hp-space-1);
    font-size: var(--hp-text-small);
    font-weight: inherit;
    color: var(--hp-ink-soft);
  }
  .preferred,
  .level {
    font-weight: var(--hp-weight-strong);
  }
  .mood[data-level='upset'],
  .mood[data-level='strained'] {
    padding-inline-start: var(--hp-space-3);
    border-inline-start: 3px solid var(--hp-error);
  }
`;
