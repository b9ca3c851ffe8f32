import { css } from 'lit';

export const conversationStyle = css`
  :host {
    display: block;
    min-block-size: 0;
    block-size: 100%;
  }
  /* On a wide screen the two who talk stay near each other, and no line is long. */
  section {
    --inset: max(var(--hp-space-4), (100% - 1040px) / 2);
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    block-size: 100%;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--hp-space-3);
    min-block-size: 60px;
    padding: var(--hp-space-2) var(--inset);
    border-block-end: 1px solid var(--hp-line);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .who h2 {
    overflow: hidden;
    font-size: var(--hp-text-large);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .question {
    max-block-size: 30%;
    overflow: auto;
    padding: var(--hp-space-2) var(--inset);
    border-block-end: 1px solid var(--hp-line);
    overflow-wrap: anywhere;
  }
  hp-message-log,
  .loading {
    flex: 1;
  }
  hp-message-log,
  hp-transfer-note {
    padding-inline: calc(var(--inset) - var(--hp-space-4));
  }
  .loading {
    padding: var(--hp-space-4) var(--inset);
  }
  hp-wrap-up {
    padding-inline: var(--inset);
  }
  .files {
    display: grid;
    gap: var(--hp-space-2);
  }
  hp-file-tray {
    padding: var(--hp-space-2) var(--inset) var(--hp-space-4);
  }
  @media (min-width: 900px) {
    .narrow {
      display: none;
    }
  }
  @media (max-width: 899px) {
    header {
      gap: var(--hp-space-2);
      padding-inline: var(--hp-space-2);
    }
    hp-face {
      display: none;
    }
    .who p {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  @media (max-width: 479px) {
    header {
      flex-wrap: wrap;
      justify-content: flex-end;
    }
    .who {
      flex-basis: calc(100% - 60px);
    }
  }
`;
