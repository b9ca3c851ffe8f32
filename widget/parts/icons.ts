import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

function icon(content: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor"
    stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
    focusable="false">${content}</svg>`;
}

const STAR = 'M10 1.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z';

/**
 * Drawn here, so that no font and no file is fetched for them. All are decoration: the words stand beside.
 */
export const icons = {
  star: svg`<svg viewBox="0 0 20 20" width="14" height="14" fill="currentColor" aria-hidden="true"
    focusable="false"><path d=${STAR} /></svg>`,
  search: icon(svg`<circle cx="8.8" cy="8.8" r="5.3" /><path d="M12.8 12.8L17 17" />`),
  close: icon(svg`<path d="M5 5l10 10M15 5L5 15" />`),
  back: icon(svg`<path d="M11.5 4.5L6 10l5.5 5.5" />`),
  down: icon(svg`<path d="M5 8l5 5 5-5" />`),
  check: icon(svg`<path d="M4.5 10.5l3.5 3.5 7.5-8" />`),
  refresh: icon(svg`<path d="M16 10a6 6 0 1 1-1.8-4.3M16.2 3v3.2H13" />`),
  send: icon(svg`<path d="M4 10h11M10.5 5.5L15 10l-4.5 4.5" />`),
  people: icon(
    svg`<circle cx="7.2" cy="7" r="2.7" /><path d="M2.2 16c.3-3 2.3-4.6 5-4.6s4.7 1.6 5 4.6" />
      <path d="M12.3 4.6a2.6 2.6 0 0 1 0 4.9M14.4 11.9c1.9.5 3.1 1.9 3.4 4.1" />`,
  ),
  clock: icon(svg`<circle cx="10" cy="10" r="7" /><path d="M10 6v4.2l2.7 1.8" />`),
  filter: icon(svg`<path d="M3.5 6h13M6 10h8M8.5 14h3" />`),
} as const;

/** A star of any size for the rating field, filled by `currentColor`. */
export const largeStar = svg`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${STAR} /></svg>`;
