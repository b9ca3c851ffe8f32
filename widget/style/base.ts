import { css } from 'lit';

/** What every element of ours begins with: box model, focus ring, motion off, the visually hidden class. */
export const reset = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  /* An empty string, not none, which takes the meaning of a list from VoiceOver's readers. */
  ul,
  ol {
    list-style-type: '';
  }

  h1,
  h2,
  h3 {
    font-size: inherit;
    font-weight: var(--hp-weight-title);
    line-height: 1.25;
    text-wrap: balance;
  }

  img,
  svg {
    display: block;
  }

  svg.turns:dir(rtl) {
    transform: scaleX(-1);
  }

  :focus-visible {
    outline: 2px solid var(--hp-focus);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus-visible {
    outline: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .soft {
    color: var(--hp-ink-soft);
  }

  .small {
    font-size: var(--hp-text-small);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** The text of a public element: its root takes the page's own family unless a site says otherwise. */
export const typography = css`
  :host {
    font-family: var(--hp-font);
    font-size: var(--hp-text);
    font-weight: 400;
    line-height: var(--hp-leading);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    color: var(--hp-ink);
    -webkit-text-size-adjust: 100%;
  }
`;
