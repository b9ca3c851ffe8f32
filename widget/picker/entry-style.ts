const css = String.raw;

/**
 * The look of the entry alone: the room of the list, and the launcher's button. That of its panel comes with
 * the list. Plain text needs no library.
 *
 * What matters stands on the boxes inside: a page may reset or restyle everything that it can reach, and that
 * is the element itself. `scheme="light | dark"` on the element overrides what the reader's system prefers.
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
    margin: 24px;
    padding: 12px 16px;
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
  .bubble[aria-busy] {
    opacity: 0.7;
    cursor: progress;
  }
  svg {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .label {
    min-inline-size: 0;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .bubble {
      border-color: ButtonBorder;
    }
  }
`;
