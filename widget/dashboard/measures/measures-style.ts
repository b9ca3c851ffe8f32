import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

/** What the sections of the measures share. */
export const measuresStyle = [
  ...pageStyle,
  css`
    .plots {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hp-space-4);
    }

    .plots > * {
      padding: var(--hp-space-4);
      border: 1px solid var(--hp-line);
      border-radius: var(--hp-radius-card);
      background: var(--hp-surface);
    }

    @media (min-width: 1200px) {
      .plots {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }

    .plots > :only-child {
      grid-column: 1 / -1;
    }

    .dim {
      opacity: 0.55;
    }
  `,
];
