const css = String.raw;

/** The look of a launcher's panel and of its button once the values of the look are there. */
export const panelStyle = css`
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
  .close svg {
    inline-size: 20px;
    block-size: 20px;
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
  .bubble:hover {
    background: var(--hp-accent-strong);
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
