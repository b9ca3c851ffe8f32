import { css } from 'lit';

/** The shape that a card, the first card and a card's skeleton have in common. */
export const cardShape = css`
  :host {
    display: block;
    block-size: 100%;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--hp-space-3);
    block-size: 100%;
    min-block-size: 288px;
    padding: var(--hp-space-4);
    border: 1px solid var(--hp-line);
    border-radius: var(--hp-radius-card);
    background: var(--hp-surface);
  }
  .head {
    display: flex;
    gap: var(--hp-space-3);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  h3 {
    font-size: var(--hp-text-large);
    overflow-wrap: anywhere;
  }
  .headline {
    margin-block-start: 2px;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
    color: var(--hp-ink-soft);
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .foot {
    display: grid;
    gap: var(--hp-space-2);
    margin-block-start: auto;
  }
  .foot .button {
    position: relative;
    z-index: 1;
    inline-size: 100%;
  }
  .promise {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--hp-space-2);
    min-block-size: 1.45em;
    font-variant-numeric: tabular-nums;
  }
  .promise .before {
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .fine {
    min-block-size: 1.45em;
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .fine::first-letter {
    text-transform: uppercase;
  }
  @container (max-width: 479px) {
    .card {
      min-block-size: 258px;
    }
  }
`;

export const cardStyle = css`
  .card {
    transition:
      border-color var(--hp-motion) var(--hp-ease),
      box-shadow var(--hp-motion) var(--hp-ease);
  }
  .card:hover {
    border-color: var(--hp-line-strong);
  }
  /* The whole card opens the profile; only the button below acts. */
  .name {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .name:focus-visible {
    outline: none;
  }
  .card:has(.name:focus-visible) {
    outline: 2px solid var(--hp-focus);
    outline-offset: 2px;
  }
  .bond {
    font-size: var(--hp-text-small);
    font-weight: var(--hp-weight-strong);
    color: var(--hp-accent);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--hp-space-3);
    min-block-size: 24px;
    font-size: var(--hp-text-small);
  }
  .languages {
    color: var(--hp-ink-soft);
    overflow-wrap: anywhere;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  /* The number of the others stays beside the last skill. */
  .skills li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .rest {
    padding-inline: 4px;
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .card.absent h3 {
    color: var(--hp-ink-soft);
  }
  .card.gone {
    background: var(--hp-sunken);
  }
  .card.gone hp-face,
  .card.absent hp-face {
    filter: saturate(0.35) opacity(0.75);
  }
`;
