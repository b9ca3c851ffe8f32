import { css } from 'lit';

export const messageLogStyle = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .log {
    flex: 1;
    min-block-size: 0;
    padding: var(--hp-space-3) var(--hp-space-4) var(--hp-space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--hp-line) transparent;
  }
  .log:focus-visible {
    outline-offset: -2px;
  }
  .content {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-block-size: 100%;
  }
  .end {
    block-size: 1px;
  }
  .day {
    margin-block: var(--hp-space-3);
    text-align: center;
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  .group {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 3px;
    margin-block-start: var(--hp-space-3);
  }
  .group.own {
    align-items: flex-end;
  }
  .speaker {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .bubble {
    max-inline-size: min(84%, 56ch);
    padding: var(--hp-space-2) var(--hp-space-3);
    border-radius: 16px;
    background: var(--hp-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .bubble.with-files {
    display: grid;
    gap: var(--hp-space-2);
    white-space: normal;
  }
  .with-files > div {
    white-space: pre-wrap;
  }
  .other .bubble:last-of-type {
    border-end-start-radius: 5px;
  }
  .own .bubble {
    background: var(--hp-accent-tint);
  }
  .own .bubble:last-of-type {
    border-end-end-radius: 5px;
  }
  .bubble.sending {
    color: var(--hp-ink-soft);
  }
  .bubble.failed {
    background: var(--hp-error-tint);
  }
  .meta {
    padding-inline: var(--hp-space-1);
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 var(--hp-space-3);
    padding-inline: var(--hp-space-1);
    font-size: var(--hp-text-small);
    color: var(--hp-error);
  }
  .failure .link {
    min-block-size: 24px;
    color: var(--hp-error);
  }
  .typing {
    display: flex;
    align-items: center;
    gap: var(--hp-space-2);
    min-block-size: 24px;
    margin-block-start: var(--hp-space-2);
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .dots {
    display: inline-flex;
    gap: 3px;
  }
  .dots i {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--hp-ink-soft);
    animation: breathe 1.2s ease-in-out infinite;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }
  .below {
    position: absolute;
    inset-block-end: var(--hp-space-3);
    inset-inline: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .below .button {
    border-radius: var(--hp-radius-chip);
    box-shadow: var(--hp-shadow);
    pointer-events: auto;
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
    .own .bubble {
      border-color: Highlight;
    }
  }
`;
