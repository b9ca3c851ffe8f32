import { css } from 'lit';

export const conversationListStyle = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: var(--hp-space-1);
    padding: var(--hp-space-3) var(--hp-space-2);
  }
  h2,
  .none {
    padding-inline: var(--hp-space-2);
    font-size: var(--hp-text-small);
  }
  h2 {
    color: var(--hp-ink-soft);
  }
  button {
    display: flex;
    align-items: center;
    gap: var(--hp-space-3);
    inline-size: 100%;
    min-block-size: 52px;
    padding: var(--hp-space-1) var(--hp-space-2);
    border: 1px solid transparent;
    border-radius: var(--hp-radius-field);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    background: var(--hp-sunken);
  }
  button[aria-current='true'] {
    border-color: var(--hp-line);
    background: var(--hp-sunken);
  }
  .text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .name {
    overflow: hidden;
    font-weight: var(--hp-weight-strong);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .subject {
    font-weight: 400;
    color: var(--hp-ink-soft);
  }
  .wait {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .wait.due {
    color: var(--hp-busy-ink);
    font-weight: var(--hp-weight-strong);
  }
  .unread {
    min-inline-size: 22px;
    padding: 0 6px;
    border-radius: var(--hp-radius-chip);
    background: var(--hp-accent);
    color: var(--hp-on-accent);
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  @media (forced-colors: active) {
    button[aria-current='true'] {
      border-color: Highlight;
    }
  }
`;
