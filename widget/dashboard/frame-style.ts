import { css } from 'lit';
import { pageStyle } from './parts/style.ts';

/** Up to 900 px the navigation lies above the page, from there on it stands beside it and stays. */
export const frameStyle = [
  ...pageStyle,
  css`
    :host {
      display: grid;
      grid-template-rows: auto 1fr;
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 100dvh;
    }

    .skip {
      position: absolute;
      inset-block-start: var(--hp-space-2);
      inset-inline-start: var(--hp-space-2);
      z-index: 2;
    }

    .skip:not(:focus) {
      transform: translateY(-200%);
    }

    .side {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hp-space-2) var(--hp-space-4);
      padding: var(--hp-space-3) var(--hp-space-4);
      border-block-end: 1px solid var(--hp-line);
      background: var(--hp-surface);
    }

    .brand {
      display: flex;
      align-items: center;
      gap: var(--hp-space-2);
      font-size: var(--hp-text-large);
      font-weight: var(--hp-weight-title);
      overflow-wrap: anywhere;
    }

    .mark {
      flex: none;
      inline-size: 22px;
      block-size: 22px;
      border: 6px solid var(--hp-accent);
      border-radius: 8px;
      background: var(--hp-surface);
    }

    nav {
      order: 3;
      display: flex;
      flex-basis: 100%;
      gap: var(--hp-space-1);
      margin-inline: calc(-1 * var(--hp-space-2));
      overflow-x: auto;
    }

    nav a {
      flex: none;
      display: flex;
      align-items: center;
      min-block-size: 40px;
      padding: var(--hp-space-1) var(--hp-space-3);
      border-radius: var(--hp-radius-field);
      color: var(--hp-ink);
      font-weight: var(--hp-weight-strong);
      text-decoration: none;
    }

    nav a:hover {
      background: var(--hp-sunken);
    }

    nav a:focus-visible {
      outline-offset: -2px;
    }

    nav a[aria-current='page'] {
      background: var(--hp-accent-tint);
      color: var(--hp-accent-strong);
    }

    .self {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hp-space-1);
      margin-inline-start: auto;
    }

    .who {
      display: grid;
      margin-inline-end: var(--hp-space-2);
      font-size: var(--hp-text-small);
      line-height: 1.3;
      overflow-wrap: anywhere;
    }

    .self p:empty {
      display: none;
    }

    /* Their dialogs lie above everything; they take no cell of the grid. */
    hp-change-password,
    hp-confirm {
      position: absolute;
    }

    main {
      display: grid;
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hp-space-5);
      padding: var(--hp-space-5) var(--hp-space-4) var(--hp-space-7);
    }

    .head {
      display: grid;
      gap: var(--hp-space-1);
    }

    h1 {
      font-size: var(--hp-text-display);
    }

    @media (min-width: 900px) {
      :host {
        grid-template-columns: 232px minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr);
      }

      .side {
        position: sticky;
        inset-block-start: 0;
        flex-direction: column;
        flex-wrap: nowrap;
        align-items: stretch;
        block-size: 100dvh;
        padding: var(--hp-space-5) var(--hp-space-4);
        border-block-end: 0;
        border-inline-end: 1px solid var(--hp-line);
        overflow-y: auto;
      }

      nav {
        order: 0;
        flex: 1 0 auto;
        flex-direction: column;
        margin-block-start: var(--hp-space-4);
      }

      .self {
        display: grid;
        justify-items: start;
        margin-inline-start: 0;
      }

      .who {
        padding-inline: var(--hp-space-3);
        margin-block-end: var(--hp-space-1);
      }

      main {
        padding: var(--hp-space-6) var(--hp-space-6) var(--hp-space-7);
      }
    }

    @media (min-width: 1600px) {
      :host {
        grid-template-columns: 272px minmax(0, 1fr);
      }

      main {
        inline-size: min(100%, 1760px);
        padding-inline: var(--hp-space-7);
      }
    }

    @media (forced-colors: active) {
      nav a[aria-current='page'] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
