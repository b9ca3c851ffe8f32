/**
 * Where the picker stands: `inline` in the flow of the page and as high as it needs, `panel` in a box that
 * the page gives it and scrolls itself, `launcher` in a panel that a button in the corner opens.
 */
export const LAYOUTS = ['inline', 'panel', 'launcher'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What an attribute asks for; anything unknown is `inline`. */
export const layoutOf = (word: string | null): Layout =>
  LAYOUTS.find((layout) => layout === word) ?? 'inline';
