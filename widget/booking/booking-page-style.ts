import { css } from 'lit';

export const bookingPageStyle = css`
  :host {
    display: grid;
    place-items: center;
    min-block-size: 100dvh;
    padding: var(--hp-space-4);
    background: var(--hp-ground);
  }
  main {
    display: grid;
    gap: var(--hp-space-4);
    inline-size: min(520px, 100%);
    padding: var(--hp-space-6) var(--hp-space-5);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-panel);
    background: var(--hp-surface);
    box-shadow: var(--hp-shadow);
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--hp-space-4);
  }
  h1 {
    font-size: var(--hp-text-title);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .words {
    display: grid;
    flex: 1 1 260px;
    gap: var(--hp-space-1);
    min-inline-size: 0;
  }
  .lead {
    color: var(--hp-ink-soft);
    text-wrap: pretty;
  }
  form {
    display: grid;
    gap: var(--hp-space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-2);
  }
  .box {
    display: grid;
    gap: var(--hp-space-3);
    padding: var(--hp-space-4);
    border-radius: var(--hp-radius-card);
    background: var(--hp-sunken);
  }
  .good {
    padding: var(--hp-space-3) var(--hp-space-4);
    border-radius: var(--hp-radius-card);
    background: var(--hp-accent-tint);
  }
  .refusal {
    padding: var(--hp-space-3) var(--hp-space-4);
    border-radius: var(--hp-radius-card);
    background: var(--hp-error-tint);
    color: var(--hp-error);
  }
`;
