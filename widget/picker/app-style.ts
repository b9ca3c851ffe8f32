import { css } from 'lit';

export const appStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .picker {
    position: relative;
    min-block-size: 420px;
    padding: var(--hp-padding);
    border-radius: var(--hp-radius-panel);
    background: var(--hp-ground);
  }
  slot {
    display: block;
  }
  .note {
    position: sticky;
    inset-block-end: var(--hp-space-3);
    z-index: 3;
    block-size: 0;
  }
  .note hp-notice {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    border-radius: var(--hp-radius-card);
    box-shadow: var(--hp-shadow);
  }
  /* What else stands at the lower edge makes room for it. */
  .picker:has(> .note > hp-notice) {
    --hp-note-room: 76px;
  }
  hp-turn-switches {
    margin-block-start: var(--hp-space-4);
  }
  @container (max-width: 479px) {
    .picker:has(> .note > hp-notice) {
      --hp-note-room: 128px;
    }
    /* A conversation is a box of its own, and needs the width. */
    .picker.talking {
      padding: 0;
    }
  }
  @container (min-width: 640px) {
    .picker {
      padding: var(--hp-padding-wide);
    }
  }
  :host(:not([layout='inline'])) {
    block-size: 100%;
  }
  :host([layout='launcher']) {
    /* Room for the button that closes the panel. */
    --hp-corner: 40px;
  }
  :host(:not([layout='inline'])) .picker {
    --hp-talk-height: 100%;
    --hp-talk-border: 0;
    --hp-talk-radius: 0;
    block-size: 100%;
    min-block-size: 0;
    padding: var(--hp-padding);
    border-radius: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--hp-line) transparent;
  }
  /* A box of the page's own colour needs an edge. */
  :host([layout='panel']) .picker {
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-panel);
  }
  :host(:not([layout='inline'])) .picker.talking {
    padding: 0;
    background: var(--hp-surface);
    overflow: hidden;
  }
`;
