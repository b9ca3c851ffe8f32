/** What a page may style with `agent-picker::part(…)`, besides the parts of the entry. */
export const EXPORTED_PARTS = [
  'picker',
  'intro',
  'heading',
  'lead',
  'tools',
  'search',
  'chip',
  'list',
  'card',
  'name',
  'action',
  'dialog',
] as const;

/** Hands the parts inside on to the page, through one shadow root of ours after the other. */
export function exportParts(element: Element): void {
  element.setAttribute('exportparts', EXPORTED_PARTS.join());
}
