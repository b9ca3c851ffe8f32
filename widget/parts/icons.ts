import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/**
 * One of our icons, `content` drawn in a square of 20 by 20.
 * @param turns whether it points along the line, and so the other way where one reads from right to left
 */
export function icon(content: SVGTemplateResult, turns = false): SVGTemplateResult {
  return svg`<svg class=${turns ? 'turns' : ''} viewBox="0 0 20 20" width="20" height="20"
    fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"
    aria-hidden="true" focusable="false">${content}</svg>`;
}

/** The outline of a star in the same square. */
export const STAR = 'M10 1.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z';

/**
 * Drawn here, so that no font and no file is fetched for them. All are decoration: the words stand beside.
 */
export const icons = {
  star: svg`<svg viewBox="0 0 20 20" width="14" height="14" fill="currentColor" aria-hidden="true"
    focusable="false"><path d=${STAR} /></svg>`,
  search: icon(svg`<circle cx="8.8" cy="8.8" r="5.3" /><path d="M12.8 12.8L17 17" />`),
  close: icon(svg`<path d="M5 5l10 10M15 5L5 15" />`),
  back: icon(svg`<path d="M11.5 4.5L6 10l5.5 5.5" />`, true),
  down: icon(svg`<path d="M5 8l5 5 5-5" />`),
  refresh: icon(svg`<path d="M16 10a6 6 0 1 1-1.8-4.3M16.2 3v3.2H13" />`),
  info: icon(svg`<circle cx="10" cy="10" r="7" /><path d="M10 9v5M10 6v.1" />`),
  more: icon(svg`<path d="M4.5 10v.1M10 10v.1M15.5 10v.1" />`),
  filter: icon(svg`<path d="M3.5 6h13M6 10h8M8.5 14h3" />`),
} as const;
