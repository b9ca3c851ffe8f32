const css = String.raw;

/** The look of the entry alone: the launcher's button and its panel. Plain text needs no library. */
export const entryStyle = css`
  :host {
    display: block;
    font-family: var(--hp-font);
    font-size: var(--hp-text);
    line-height: var(--hp-leading);
    color: var(--hp-ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host(:not([layout='launcher'])) .place {
    min-block-size: 420px;
  }
  .message {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    min-block-size: 320px;
    padding: 24px;
    text-align: center;
    color: var(--hp-ink-soft);
  }
  button {
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  button:focus-visible {
    outline: 2px solid var(--hp-focus);
    outline-offset: 3px;
  }
  .again {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-field);
    background: var(--hp-surface);
    color: var(--hp-ink);
  }
  .bubble {
    position: fixed;
    z-index: var(--agent-picker-layer, 1000);
    inset-block-end: calc(20px + env(safe-area-inset-bottom, 0px));
    inset-inline-end: 20px;
    display: flex;
    align-items: center;
    gap: 10px;
    max-inline-size: calc(100vw - 40px);
    min-block-size: 52px;
    padding: 10px 20px 10px 16px;
    border: 1px solid transparent;
    border-radius: var(--hp-radius-chip);
    background: var(--hp-accent);
    color: var(--hp-on-accent);
    font-weight: var(--hp-weight-strong);
    box-shadow: var(--hp-shadow);
    transition: background-color var(--hp-motion) var(--hp-ease);
  }
  .bubble:hover {
    background: var(--hp-accent-strong);
  }
  .bubble svg {
    flex: none;
  }
  .label {
    min-inline-size: 0;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .panel {
    position: fixed;
    z-index: var(--agent-picker-layer, 1000);
    inset-block-end: 20px;
    inset-inline-end: 20px;
    inline-size: 400px;
    block-size: min(640px, calc(100dvh - 40px));
    overflow: hidden;
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-panel);
    background: var(--hp-ground);
    box-shadow: var(--hp-shadow);
    animation: rise var(--hp-motion) var(--hp-ease);
  }
  .panel:focus {
    outline: none;
  }
  .panel .place {
    block-size: 100%;
  }
  .close {
    position: absolute;
    z-index: 4;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--hp-ground);
    color: var(--hp-ink);
  }
  .close:hover {
    background: var(--hp-sunken);
  }
  @media (max-width: 479px) {
    .panel {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border-color: ButtonBorder;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .panel {
      animation: none;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
`;
