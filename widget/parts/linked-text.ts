import { css, html } from 'lit';
import { linked } from './links.ts';

/**
 * What somebody wrote, with its addresses as links. They open beside the page, tell nobody where they were
 * found, and read from left to right whatever stands around them.
 */
export const linkedText = (text: string) =>
  linked(text).map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<a href=${piece.href} target="_blank" rel="noopener noreferrer nofollow ugc" dir="ltr"
          >${piece.text}</a
        >`,
  );

export const linkedTextStyle = css`
  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }
  a:focus-visible {
    border-radius: 2px;
  }
`;
