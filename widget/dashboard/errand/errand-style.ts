import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

/** One thing to do, in the middle of the window. */
export const errandStyle = [
  ...pageStyle,
  css`
    .room {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hp-space-5);
      inline-size: min(620px, 100%);
      margin-inline: auto;
      padding: clamp(16px, 6vh, 64px) var(--hp-space-4) var(--hp-space-7);
    }

    h1 {
      font-size: var(--hp-text-display);
    }

    header {
      display: grid;
      gap: var(--hp-space-2);
    }

    form {
      display: grid;
      gap: var(--hp-space-4);
    }

    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hp-space-2) var(--hp-space-4);
      color: var(--hp-ink-soft);
      font-size: var(--hp-text-small);
    }

    .steps li {
      display: flex;
      align-items: center;
      gap: var(--hp-space-2);
    }

    .steps .number {
      display: grid;
      place-content: center;
      inline-size: 24px;
      block-size: 24px;
      border: 1px solid var(--hp-line-strong);
      border-radius: 50%;
      font-weight: var(--hp-weight-title);
    }

    .steps [aria-current='step'] {
      color: var(--hp-ink);
      font-weight: var(--hp-weight-strong);
    }

    .steps [aria-current='step'] .number {
      border-color: var(--hp-accent);
      background: var(--hp-accent);
      color: var(--hp-on-accent);
    }

    .steps .past .number {
      border-color: var(--hp-accent);
      color: var(--hp-accent);
    }

    .password {
      position: relative;
    }

    .password .button {
      position: absolute;
      inset-block-start: 26px;
      inset-inline-end: 4px;
    }

    .password .input {
      padding-inline-end: 88px;
    }
  `,
];
