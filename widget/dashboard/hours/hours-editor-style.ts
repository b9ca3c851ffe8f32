import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

export const hoursEditorStyle = [
  ...pageStyle,
  css`
    .day {
      display: grid;
      gap: var(--hp-space-1) var(--hp-space-4);
      padding-block: var(--hp-space-2);
    }

    .day + .day {
      border-block-start: 1px solid var(--hp-line);
    }

    .name {
      font-weight: var(--hp-weight-strong);
      overflow-wrap: anywhere;
    }

    .date {
      align-self: start;
      display: flex;
      align-items: center;
      gap: var(--hp-space-1);
    }

    .date .input {
      inline-size: auto;
      min-inline-size: 0;
    }

    .add {
      margin-block-start: var(--hp-space-3);
    }

    @media (min-width: 600px) {
      .day {
        grid-template-columns: 120px minmax(0, 1fr);
      }

      .day:has(.date) {
        grid-template-columns: 200px minmax(0, 1fr);
      }

      .name {
        padding-block-start: 10px;
      }
    }
  `,
];
