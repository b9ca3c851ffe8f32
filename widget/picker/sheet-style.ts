import { css } from 'lit';

/** A small modal sheet over whatever view there is: its dialog, its head and its way out. */
export const sheetStyle = css`
  dialog {
    inline-size: min(440px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: var(--hp-space-5);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-panel);
    background: var(--hp-surface);
    color: var(--hp-ink);
    box-shadow: var(--hp-shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog[open] {
    animation: rise var(--hp-motion) var(--hp-ease);
  }
  dialog::backdrop {
    background: oklch(0.2 0.01 70 / 0.45);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--hp-space-3);
    padding-inline-end: 40px;
  }
  .head h2 {
    font-size: var(--hp-text-large);
    overflow-wrap: anywhere;
  }
  .close {
    position: absolute;
    inset-block-start: var(--hp-space-3);
    inset-inline-end: var(--hp-space-3);
  }
  /* Over the panel of the launcher, which stands in this corner. */
  @media (min-width: 480px) {
    :host([layout='launcher']) dialog {
      inline-size: min(400px, calc(100vw - 40px));
      margin-block: auto 20px;
      margin-inline: auto 20px;
    }
  }
  @media (max-width: 479px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      margin-block-end: 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
`;
