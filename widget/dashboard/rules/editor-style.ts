import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

export const editorStyle = [
  ...pageStyle,
  css`
    .beside {
      display: grid;
      gap: var(--hp-space-5);
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    .side {
      display: grid;
      gap: var(--hp-space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .sentence {
      padding: var(--hp-space-3) var(--hp-space-4);
      border-radius: var(--hp-radius-field);
      background: var(--hp-sunken);
      overflow-wrap: anywhere;
    }
    @media (min-width: 1180px) {
      .beside {
        grid-template-columns: minmax(0, 1fr) minmax(340px, 400px);
      }
      .side {
        position: sticky;
        inset-block-start: var(--hp-space-4);
        max-block-size: calc(100dvh - 2 * var(--hp-space-4));
        overflow-y: auto;
      }
    }
  `,
];
