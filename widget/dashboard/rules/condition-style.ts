import { css } from 'lit';
import { pageStyle } from '../parts/style.ts';

export const conditionStyle = [
  ...pageStyle,
  css`
    :host {
      display: grid;
      gap: var(--hp-space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .apart {
      margin-block-start: var(--hp-space-3);
    }
    .mode {
      max-inline-size: 340px;
    }
    .conditions {
      display: grid;
      gap: var(--hp-space-2);
      grid-template-columns: minmax(0, 1fr);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .conditions:empty {
      display: none;
    }
    .item {
      display: grid;
      gap: var(--hp-space-3);
      grid-template-columns: minmax(0, 1fr);
      padding: var(--hp-space-2) var(--hp-space-2) var(--hp-space-3) var(--hp-space-4);
      border: 1px solid var(--hp-line);
      border-inline-start: 3px solid var(--hp-accent);
      border-radius: var(--hp-radius-field);
      background: var(--hp-surface);
    }
    .item.group {
      border-inline-start-color: var(--hp-line-strong, var(--hp-ink-soft));
      background: var(--hp-sunken);
    }
    .item.wrong {
      border-color: var(--hp-error);
    }
    .item-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hp-space-1) var(--hp-space-3);
    }
    .item-head strong {
      font-weight: var(--hp-weight-strong);
    }
    .not {
      inline-size: auto;
      min-block-size: 36px;
      padding-block: 4px;
    }
    .moves {
      display: flex;
      margin-inline-start: auto;
    }
    .moves [aria-disabled='true'] {
      border-color: transparent;
      background: none;
      opacity: 0.35;
    }
    .up svg {
      rotate: 180deg;
    }
    .leaf-fields {
      display: grid;
      gap: var(--hp-space-3) var(--hp-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(215px, 100%), 1fr));
      align-items: start;
      padding-inline-end: var(--hp-space-2);
    }
    .short .input {
      max-inline-size: 140px;
    }
    .checks {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: var(--hp-space-1) var(--hp-space-4);
      margin: 0;
      padding: 0;
      border: 0;
      font-size: var(--hp-text-small);
    }
    .checks legend {
      padding: 0;
      font-weight: var(--hp-weight-strong);
    }
    .checks .field-error {
      flex-basis: 100%;
    }
    .try .fits {
      font-size: var(--hp-text-small);
    }
    .mark {
      font-size: var(--hp-text-small);
    }
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hp-space-2);
    }
    .add .input {
      flex: 0 1 300px;
      inline-size: auto;
      min-inline-size: 0;
    }
  `,
];
