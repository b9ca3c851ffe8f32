import { contrastOf, groundOf } from './colour.ts';
import { named } from './audit.ts';

/** Source: WCAG 2.2, 2.4.13 for the width, 1.4.11 for the contrast. */
const RING_PIXELS = 2;
const RING_CONTRAST = 3;

/** Where the ring of a control is drawn: a radio button's is at the label's words, a name's at its card. */
function ringsOf(control: Element): readonly Element[] {
  const label = control.closest('label');
  const card = control.closest('.card');
  return [
    control,
    ...(card === null ? [] : [card]),
    ...(label === null ? [] : [label, ...label.querySelectorAll('*')]),
  ];
}

function isRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return (
    outlineStyle !== 'none' &&
    parseFloat(outlineWidth) >= RING_PIXELS &&
    contrastOf(outlineColor, groundOf(element)) >= RING_CONTRAST
  );
}

/** Whether who works by keys sees that a control has the focus. */
export const hasRing = (control: Element): boolean => ringsOf(control).some(isRing);

/** What is drawn at a point, in whatever shadow root. */
function drawnAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner !== null;) {
    found = inner;
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = deeper === inner ? null : deeper;
  }
  return found;
}

function contains(outer: Element, inner: Element | null): boolean {
  for (let at: Node | null = inner; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === outer) return true;
  }
  return false;
}

/** Whether some of a control can be seen where it is: what sticks to an edge covers what scrolls under it. */
function isInSight(control: Element): boolean {
  const seen = control.closest('label') ?? control;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  return parts.some((across) =>
    parts.some((down) => {
      const drawn = drawnAt(left + across * width, top + down * height);
      return drawn !== null && (contains(seen, drawn) || contains(drawn, seen));
    }),
  );
}

/** What a person who works by keys misses at a control that has the focus. */
export function missedAt(control: Element): readonly string[] {
  return [
    ...(hasRing(control) ? [] : [`no ring: ${named(control)}`]),
    ...(isInSight(control) ? [] : [`covered: ${named(control)}`]),
  ];
}
