import { css } from 'lit';

/** The views with one thing to do: a face, a sentence, an action, in the middle of a calm panel. */
export const stageStyle = css`
  :host {
    display: block;
  }
  .stage {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--hp-space-4);
    max-inline-size: 520px;
    margin-inline: auto;
    padding: var(--hp-space-5) 0;
    text-align: center;
  }
  .stage.tall {
    justify-content: center;
    min-block-size: 340px;
  }
  .words {
    display: grid;
    gap: var(--hp-space-1);
    justify-items: center;
  }
  h2 {
    font-size: var(--hp-text-title);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .lead {
    max-inline-size: 44ch;
    color: var(--hp-ink-soft);
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--hp-space-2);
  }
  .sure {
    display: grid;
    justify-items: center;
    gap: var(--hp-space-3);
    inline-size: 100%;
    padding: var(--hp-space-4);
    border-radius: var(--hp-radius-card);
    background: var(--hp-sunken);
  }
`;
