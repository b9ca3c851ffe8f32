import { css } from 'lit';

/**
 * Buttons: `.button` is quiet, with `.primary` the one action of a view, with `.danger` what cannot be
 * undone.
 */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    -webkit-tap-highlight-color: transparent;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--hp-space-2);
    min-block-size: 44px;
    padding: var(--hp-space-2) var(--hp-space-4);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-field);
    background: var(--hp-surface);
    color: var(--hp-ink);
    font-weight: var(--hp-weight-strong);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition:
      background-color var(--hp-motion) var(--hp-ease),
      border-color var(--hp-motion) var(--hp-ease);
  }

  .button:hover {
    border-color: var(--hp-line-strong);
  }

  .button:active {
    background: var(--hp-sunken);
  }

  .button.primary {
    border-color: transparent;
    background: var(--hp-accent);
    color: var(--hp-on-accent);
  }

  .button.primary:not(:disabled):hover,
  .button.primary:not(:disabled):active {
    background: var(--hp-accent-strong);
  }

  .button.danger {
    border-color: transparent;
    background: var(--hp-error);
    color: var(--hp-on-error);
  }

  .button.plain {
    border-color: transparent;
    background: transparent;
  }

  .button.plain:hover {
    background: var(--hp-sunken);
  }

  .button.compact {
    min-block-size: 36px;
    padding: var(--hp-space-1) var(--hp-space-3);
    font-size: var(--hp-text-small);
  }

  .button.icon {
    inline-size: 44px;
    padding: 0;
    flex: none;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--hp-line);
    background: var(--hp-sunken);
    color: var(--hp-ink-soft);
    cursor: default;
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--hp-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .link:hover {
    color: var(--hp-accent-strong);
    text-decoration-thickness: 2px;
  }

  @media (forced-colors: active) {
    .button,
    .button.plain {
      border-color: ButtonBorder;
    }

    .button.primary {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      outline-color: CanvasText;
    }

    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

/** Chips: `.chip` says, `button.chip[aria-pressed]` chooses. */
export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--hp-space-1);
    max-inline-size: 100%;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: var(--hp-radius-chip);
    background: var(--hp-sunken);
    color: var(--hp-ink);
    font-size: var(--hp-text-small);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  button.chip,
  label.chip {
    min-block-size: 34px;
    padding: var(--hp-space-1) var(--hp-space-3);
    border-color: var(--hp-line);
    background: var(--hp-surface);
    font-family: inherit;
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
    cursor: pointer;
    white-space: nowrap;
    transition:
      background-color var(--hp-motion) var(--hp-ease),
      border-color var(--hp-motion) var(--hp-ease);
  }

  button.chip:hover,
  label.chip:hover {
    border-color: var(--hp-line-strong);
  }

  button.chip[aria-pressed='true'],
  button.chip[aria-expanded='true'],
  .chip.matching {
    border-color: var(--hp-accent);
    background: var(--hp-accent-tint);
    color: var(--hp-ink);
  }

  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }

    button.chip[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 2px;
    }
  }
`;
