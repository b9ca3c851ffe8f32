import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

export const reviewItemStyle = [
  ...pageStyle,
  css`
    article,
    .open {
      display: grid;
      gap: var(--hp-space-2);
      grid-template-columns: minmax(0, 1fr);
    }

    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hp-space-1) var(--hp-space-3);
    }

    .stars {
      display: inline-flex;
      gap: 1px;
      color: var(--hp-line);
    }

    .stars .on {
      color: var(--hp-star);
    }

    .words {
      max-inline-size: 80ch;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }

    .reply {
      padding-inline-start: var(--hp-space-3);
      border-inline-start: 2px solid var(--hp-line);
    }

    .objection {
      border-inline-start-color: var(--hp-busy);
    }

    .chip.hidden {
      background: var(--hp-error-tint);
      color: var(--hp-error);
    }

    .open {
      gap: var(--hp-space-4);
      margin-block-start: var(--hp-space-2);
      padding: var(--hp-space-4);
      border-radius: var(--hp-radius-card);
      background: var(--hp-sunken);
    }

    section {
      display: grid;
      gap: var(--hp-space-2);
    }

    .said {
      display: grid;
      gap: var(--hp-space-2);
      max-block-size: 320px;
      padding: var(--hp-space-3);
      overflow-y: auto;
      border: 1px solid var(--hp-line);
      border-radius: var(--hp-radius-field);
      background: var(--hp-surface);
    }

    h2 {
      font-size: var(--hp-text);
    }

    q {
      overflow-wrap: anywhere;
    }

    @media (forced-colors: active) {
      .stars .on {
        color: CanvasText;
      }

      .stars span:not(.on) {
        opacity: 0;
      }
    }
  `,
];
