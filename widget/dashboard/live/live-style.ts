import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

/** What fills the screen of a wall grows with it. */
export const liveStyle = [
  ...pageStyle,
  css`
    :host(:fullscreen) {
      overflow-y: auto;
      padding: 2vw;
      background: var(--hp-ground);
      font-size: var(--hp-text);

      --hp-text-small: clamp(13px, 0.9vw, 26px);
      --hp-text: clamp(15px, 1.05vw, 30px);
      --hp-text-display: clamp(28px, 2.6vw, 76px);
    }

    .agents {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(17.5em, 100%), 1fr));
      gap: var(--hp-space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .agent {
      display: grid;
      gap: var(--hp-space-1);
      align-content: start;
      min-block-size: 7.4em;
      padding: var(--hp-space-3) var(--hp-space-4);
      border: 1px solid var(--hp-line);
      border-radius: var(--hp-radius-card);
      background: var(--hp-surface);
      font-variant-numeric: tabular-nums;
    }

    .who {
      font-weight: var(--hp-weight-title);
      overflow-wrap: anywhere;
    }

    .since,
    .line {
      color: var(--hp-ink-soft);
      font-size: var(--hp-text-small);
    }

    .line.waits {
      color: var(--hp-ink);
      font-weight: var(--hp-weight-strong);
    }

    .standing {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--hp-space-2);
    }

    .dot {
      flex: none;
      align-self: center;
      inline-size: 0.7em;
      block-size: 0.7em;
      border-radius: 50%;
      background: var(--hp-away);
      forced-color-adjust: none;
    }

    .available .dot {
      background: var(--hp-free);
    }

    .busy .dot {
      background: var(--hp-busy);
    }

    .away .dot {
      border: 2px solid var(--hp-away);
      background: none;
    }

    .load {
      display: flex;
      align-items: center;
      gap: var(--hp-space-2);
      font-size: var(--hp-text-small);
    }

    .places {
      display: inline-flex;
      gap: 3px;
    }

    .place {
      inline-size: 0.85em;
      block-size: 0.85em;
      border: 1.5px solid var(--hp-line-strong);
      border-radius: 3px;
    }

    .place.taken {
      border-color: var(--hp-accent);
      background: var(--hp-accent);
      forced-color-adjust: none;
    }

    .alarms {
      display: grid;
      gap: var(--hp-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .alarm {
      display: grid;
      align-content: start;
      gap: 2px;
      padding: var(--hp-space-3) var(--hp-space-4);
      border: 1px solid var(--hp-line);
      border-inline-start: 4px solid var(--hp-error);
      border-radius: var(--hp-radius-field);
      background: var(--hp-error-tint);
    }

    .alarm strong {
      font-weight: var(--hp-weight-title);
    }

    @media (min-width: 1280px) {
      .alarms {
        grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
      }
    }

    .late {
      color: var(--hp-error);
      font-weight: var(--hp-weight-strong);
    }

    h2 {
      font-size: 1.13em;
    }

    h3 {
      font-size: 1em;
    }
  `,
];
