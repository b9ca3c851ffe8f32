const css = String.raw;

/** The look of a card that a rule shows: in the corner, above the button of a launcher where there is one. */
export const cardStyle = css`
  .invitation {
    position: fixed;
    z-index: calc(var(--agent-picker-layer, 1000) - 1);
    inset-block-end: calc(var(--agent-picker-offset-block, 20px) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--agent-picker-offset-inline, 20px);
    box-sizing: border-box;
    inline-size: 340px;
    max-inline-size: calc(100vw - 40px);
    max-block-size: calc(100dvh - 120px);
    overflow: auto;
    padding: 16px;
    border: 1px solid light-dark(oklch(0.9 0.01 90), oklch(0.38 0.01 90));
    border-radius: 14px;
    background: light-dark(oklch(1 0 0), oklch(0.24 0.008 90));
    color: light-dark(oklch(0.25 0.01 90), oklch(0.95 0.005 90));
    color-scheme: light dark;
    font-family: var(--hp-font);
    font-size: var(--hp-text);
    line-height: var(--hp-leading);
    text-align: start;
    box-shadow: var(--hp-shadow);
    animation: invited var(--hp-motion) var(--hp-ease);
  }
  :host([layout='launcher']) .invitation {
    inset-block-end: calc(var(--agent-picker-offset-block, 20px) + 64px + env(safe-area-inset-bottom, 0px));
  }
  :host([scheme='light']) .invitation {
    color-scheme: light;
  }
  :host([scheme='dark']) .invitation {
    color-scheme: dark;
  }
  .invitation p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .invitation .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .invitation .head {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 12px;
  }
  .invitation img {
    flex: none;
    border-radius: 12px;
    object-fit: cover;
  }
  .invitation .who {
    font-size: 1.13em;
    font-weight: 650;
  }
  .invitation :is(.headline, .held) {
    font-size: 0.87em;
    color: light-dark(oklch(0.45 0.01 90), oklch(0.78 0.008 90));
  }
  .invitation .held {
    margin-block-start: 8px;
  }
  .invitation .left {
    block-size: 3px;
    margin-block-start: 6px;
    border-radius: 2px;
    background: var(--hp-accent);
    transform-origin: 0 50%;
    animation: lapsing var(--seconds, 30s) linear forwards;
  }
  .invitation:dir(rtl) .left {
    transform-origin: 100% 50%;
  }
  .invitation .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .invitation :is(.act, .later) {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid transparent;
    border-radius: var(--hp-radius-chip);
    font: inherit;
    font-weight: var(--hp-weight-strong);
    text-decoration: none;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .invitation .act {
    display: inline-flex;
    align-items: center;
    background: var(--hp-accent);
    color: var(--hp-on-accent);
  }
  .invitation .later {
    border-color: light-dark(oklch(0.62 0.01 90), oklch(0.6 0.01 90));
    background: transparent;
    color: inherit;
  }
  .invitation :is(.act, .later):focus-visible {
    outline: 2px solid var(--hp-focus);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .invitation :is(.act, .later) {
      border-color: ButtonBorder;
    }
    .invitation .left {
      background: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .invitation,
    .invitation .left {
      animation: none;
    }
    .invitation .left {
      display: none;
    }
  }
  @keyframes invited {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  @keyframes lapsing {
    to {
      transform: scaleX(0);
    }
  }
`;
