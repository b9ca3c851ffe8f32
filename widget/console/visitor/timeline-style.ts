import { css } from 'lit';

export const timelineStyle = css`
  :host {
    display: grid;
    gap: var(--hp-space-2);
  }
  h4 {
    margin: 0;
    font-size: var(--hp-text-small);
    font-weight: inherit;
    color: var(--hp-ink-soft);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-1);
  }
  .filter .chip {
    padding-inline: 10px;
  }
  ol {
    display: grid;
    margin-inline-start: 3px;
    border-inline-start: 1px solid var(--hp-line);
  }
  li {
    position: relative;
    padding: var(--hp-space-1) 0 var(--hp-space-2) var(--hp-space-3);
    padding-inline: var(--hp-space-3) 0;
    overflow-wrap: anywhere;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: -4px;
    inline-size: 7px;
    block-size: 7px;
    border: 1px solid var(--hp-line-strong);
    border-radius: 50%;
    background: var(--hp-surface);
  }
  li[data-kind='talk']::before {
    border-color: var(--hp-accent);
    background: var(--hp-accent);
    forced-color-adjust: none;
  }
  .text {
    white-space: pre-wrap;
  }
  .all {
    justify-self: start;
  }
`;
