import { css } from 'lit';

export const toolsStyle = css`
  :host {
    display: block;
  }
  .tools {
    display: grid;
    gap: var(--hp-space-2);
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--hp-space-2);
  }
  .search {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .search svg {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    color: var(--hp-ink-soft);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 40px;
    text-overflow: ellipsis;
  }
  .search .input::-webkit-search-cancel-button {
    cursor: pointer;
  }
  .select {
    position: relative;
    flex: none;
  }
  .select select {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline-end: 34px;
    appearance: none;
  }
  .select svg {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: 10px;
    inline-size: 16px;
    block-size: 16px;
    pointer-events: none;
    color: var(--hp-ink-soft);
  }
  .toggle {
    flex: none;
  }
  .filters {
    display: grid;
    gap: var(--hp-space-2);
  }
  /* One line whatever the site offers, so that nothing below moves when the list arrives. */
  .chips {
    display: flex;
    align-items: center;
    gap: var(--hp-space-2);
    min-block-size: 40px;
    padding: 3px;
    margin: -3px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(to right, black calc(100% - 28px), transparent);
  }
  .chips:dir(rtl) {
    mask-image: linear-gradient(to left, black calc(100% - 28px), transparent);
  }
  .chips.open {
    flex-wrap: wrap;
    mask-image: none !important;
  }
  .chips > * {
    flex: none;
  }
  .chips .chip svg {
    color: var(--hp-star);
  }
  .divider {
    inline-size: 1px;
    block-size: 20px;
    background: var(--hp-line);
  }
  .chip.time {
    position: relative;
    padding-block: 0;
  }
  .chip.time select {
    padding-block: 4px;
    padding-inline: 2px 22px;
    margin-inline-end: -4px;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
    appearance: none;
    field-sizing: content;
  }
  .chip.time select option {
    background: var(--hp-surface);
    color: var(--hp-ink);
  }
  .chip.time svg {
    position: absolute;
    inset-inline-end: 10px;
    inline-size: 14px;
    block-size: 14px;
    color: var(--hp-ink-soft);
    pointer-events: none;
  }
  .chip.time:focus-within {
    outline: 2px solid var(--hp-focus);
    outline-offset: 2px;
  }
  .chip.time select:focus-visible {
    outline: none;
  }
  .chip.time.set {
    border-color: var(--hp-accent);
    background: var(--hp-accent-tint);
  }
  @container (max-width: 579px) {
    .line {
      flex-wrap: wrap;
    }
    .search {
      flex-basis: 100%;
    }
    .select {
      flex: 1;
      min-inline-size: 0;
    }
    .select select {
      inline-size: 100%;
      padding-inline: 10px 24px;
      text-overflow: ellipsis;
    }
    .select svg {
      inset-inline-end: 6px;
    }
    .toggle {
      padding-inline: 8px 10px;
    }
    .button.icon {
      inline-size: 36px;
    }
    .filters:not(.shown) {
      display: none;
    }
    .chips {
      flex-wrap: wrap;
      mask-image: none !important;
    }
    .divider,
    .more {
      display: none;
    }
  }
  /* On most phones the word alone, so that the order chosen can be read whole. */
  @container (min-width: 300px) and (max-width: 399px) {
    .toggle {
      padding-inline: 12px;
    }
    .toggle svg {
      display: none;
    }
  }
  /* On the narrowest phones the icon alone says it to the eye. */
  @container (max-width: 299px) {
    .toggle {
      gap: 0;
      inline-size: 44px;
      font-size: 0;
    }
  }
  @container (min-width: 580px) {
    .toggle {
      display: none;
    }
  }
`;
