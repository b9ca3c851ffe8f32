import { css } from 'lit';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';

/** What every element of the dashboard begins with. */
export const pageStyle = [
  reset,
  buttons,
  chips,
  fields,
  css`
    :host {
      display: block;
    }

    .stack {
      display: grid;
      gap: var(--hp-space-5);
      grid-template-columns: minmax(0, 1fr);
    }

    .card {
      display: grid;
      gap: var(--hp-space-4);
      grid-template-columns: minmax(0, 1fr);
      padding: var(--hp-space-5);
      border: 1px solid var(--hp-line);
      border-radius: var(--hp-radius-card);
      background: var(--hp-surface);
    }

    h2 {
      font-size: var(--hp-text-large);
    }

    h3 {
      font-size: var(--hp-text);
    }

    h2 + .lead {
      margin-block-start: var(--hp-space-1);
    }

    .lead {
      max-inline-size: 68ch;
      color: var(--hp-ink-soft);
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hp-space-2) var(--hp-space-3);
    }

    .row.between {
      justify-content: space-between;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--hp-space-2);
    }

    .fields {
      display: grid;
      gap: var(--hp-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
      align-items: start;
    }

    .field-error:empty {
      display: none;
    }

    .check {
      display: flex;
      align-items: start;
      gap: var(--hp-space-3);
      min-block-size: 32px;
      cursor: pointer;
    }

    .check input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 2px 0 0;
      accent-color: var(--hp-accent);
    }

    .check .hint {
      display: block;
      color: var(--hp-ink-soft);
      font-size: var(--hp-text-small);
    }

    a {
      color: var(--hp-accent);
      text-underline-offset: 3px;
    }

    code {
      padding: 1px 5px;
      border-radius: 5px;
      background: var(--hp-sunken);
      font-size: 0.93em;
      overflow-wrap: anywhere;
    }

    .good {
      color: var(--hp-free-ink);
    }

    .bad {
      color: var(--hp-error);
    }

    @media (max-width: 480px) {
      .card {
        padding: var(--hp-space-4);
      }
    }
  `,
];
