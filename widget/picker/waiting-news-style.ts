import { css } from 'lit';

export const waitingNewsStyle = css`
  :host {
    display: block;
  }
  .news {
    display: grid;
    gap: var(--hp-space-3);
    padding: var(--hp-space-4);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-card);
    background: var(--hp-surface);
    box-shadow: var(--hp-shadow);
    text-align: start;
    animation: come var(--hp-motion) var(--hp-ease);
  }
  .news.swap,
  .news.answer,
  .news.other {
    border-color: var(--hp-accent);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--hp-space-3);
  }
  h3 {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--hp-text);
    overflow-wrap: anywhere;
  }
  .lines {
    display: grid;
    gap: var(--hp-space-1);
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
  }
  hp-promise {
    color: var(--hp-ink);
    font-weight: var(--hp-weight-strong);
  }
  .answered {
    display: block;
    max-block-size: 30vh;
    overflow-y: auto;
    color: var(--hp-ink);
    font-size: var(--hp-text);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-2);
  }
  .actions .button {
    flex: 1 1 auto;
  }
  /* By position alone: what fades in cannot be read at first. */
  @keyframes come {
    from {
      transform: translateY(8px);
    }
  }
`;
