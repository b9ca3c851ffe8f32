const css = String.raw;

/**
 * The look of the entry alone: the launcher's button and its panel, which takes the colours of the system
 * until
 * those of the list have come. Plain text needs no library.
 *
 * What matters stands on the boxes inside: a page may reset or restyle everything that it can reach, and that
 * is
 * the element itself. `scheme="light | dark"` on the element overrides what the reader's system prefers.
 */
export const entryStyle = css`
  :host {
    display: block;
  }
  .place,
  .bubble,
  .panel {
    box-sizing: border-box;
    color-scheme: light dark;
    font-family: var(--hp-font);
    font-size: var(--hp-text);
    line-height: var(--hp-leading);
    color: var(--hp-ink, CanvasText);
  }
  :host([scheme='light']) :is(.place, .bubble, .panel) {
    color-scheme: light;
  }
  :host([scheme='dark']) :is(.place, .bubble, .panel) {
    color-scheme: dark;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* As high as the window, so that what stands below does not move while the list comes. */
  .place {
    display: block;
    min-block-size: var(--agent-picker-min-height, 100vh);
  }
  :host([layout='panel']) {
    block-size: var(--agent-picker-panel-height, 640px);
  }
  :host([layout='panel']) .place {
    block-size: 100%;
    min-block-size: 0;
    border-radius: var(--hp-radius-panel);
    overflow: hidden;
  }
  .message {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    min-block-size: 320px;
    padding: 24px;
    text-align: center;
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
    border: 1px solid;
    border-radius: 8px;
    background: Canvas;
    color: inherit;
  }
  .bubble {
    position: fixed;
    z-index: var(--agent-picker-layer, 1000);
    inset-block-end: calc(var(--agent-picker-offset-block, 20px) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--agent-picker-offset-inline, 20px);
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
    inset-block-end: var(--agent-picker-offset-block, 20px);
    inset-inline-end: var(--agent-picker-offset-inline, 20px);
    inline-size: var(--agent-picker-panel-width, 400px);
    block-size: min(var(--agent-picker-panel-height, 640px), calc(100dvh - 40px));
    max-inline-size: calc(100vw - 40px);
    overflow: hidden;
    border: 1px solid var(--hp-line, GrayText);
    border-radius: var(--hp-radius-panel);
    background: var(--hp-ground, Canvas);
    box-shadow: var(--hp-shadow);
    animation: rise var(--hp-motion) var(--hp-ease);
  }
  .panel:focus {
    outline: none;
  }
  .panel .place {
    block-size: 100%;
    min-block-size: 0;
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
    background: var(--hp-ground, Canvas);
    color: inherit;
  }
  .close:hover {
    background: var(--hp-sunken);
  }
  @media (max-width: 479px) {
    .panel {
      inset: 0;
      inline-size: 100%;
      max-inline-size: none;
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
