import type { AxeResults, RunOptions } from 'axe-core';
import { findAllDeep } from './mount-picker.ts';

type Axe = { run(element: Element, options: RunOptions): Promise<AxeResults> };

/** The size of a target that needs no space around it. Source: WCAG 2.2, 2.5.8. */
const TARGET_PIXELS = 24;

/** What may differ between light and dark; every other rule looks at what is the same in both. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe has to say about the colours of an element and all that is in it. */
export const colourFindings = (element: Element): Promise<readonly string[]> =>
  findingsOf(element, { runOnly: COLOURS });

/**
 * What axe has to say about an element and all that is in it; also the rule on targets, off by default.
 * Under a modal dialog nothing can be pressed. Axe does not know that and takes what lies there for an
 * obstacle, so that over one the rule on targets is left to our own measure.
 */
export function axeFindings(element: Element): Promise<readonly string[]> {
  const isCovered = findAllDeep(element, 'dialog').some((dialog) => dialog.matches(':modal'));
  return findingsOf(element, { rules: { 'target-size': { enabled: !isCovered } } });
}

async function findingsOf(element: Element, options: RunOptions): Promise<readonly string[]> {
  await import('axe-core');
  const { axe } = window as unknown as { readonly axe: Axe };
  const { violations } = await axe.run(element, { resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

/** An element in words, for a list of what is wrong. */
export const named = (element: Element): string => {
  const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/gu, ' ').trim();
  return `${element.localName}.${element.className} “${text.slice(0, 40)}”`;
};

export const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

const CONTROLS = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

/** Everything that can be pressed or written in, and is on the screen. */
export const controlsOf = (root: Element): readonly HTMLElement[] =>
  findAllDeep<HTMLElement>(root, CONTROLS).filter(
    (element) => isShown(element) && !element.matches(':disabled') && element.closest('[inert]') === null,
  );

/**
 * A control that is drawn by its label, as radio buttons are here, is as large as the label; one that is
 * stretched over a card is as large as what it covers.
 */
function sizeOf(control: HTMLElement): readonly [width: number, height: number] {
  const { width, height } = control.getBoundingClientRect();
  const label = control.closest('label')?.getBoundingClientRect();
  const over = getComputedStyle(control, '::after');
  const stretched = over.content !== 'none' && over.position === 'absolute';
  const [overWidth, overHeight] = stretched ? [parseFloat(over.width), parseFloat(over.height)] : [0, 0];
  return [Math.max(width, label?.width ?? 0, overWidth), Math.max(height, label?.height ?? 0, overHeight)];
}

/** A link within a sentence is as high as its line; the rule lets it be. */
const isInSentence = (control: HTMLElement): boolean =>
  getComputedStyle(control).display === 'inline' &&
  control.parentElement?.textContent !== control.textContent;

export function smallTargets(root: Element): readonly string[] {
  return controlsOf(root)
    .filter((control) => Math.min(...sizeOf(control)) < TARGET_PIXELS && !isInSentence(control))
    .map((control) => `${named(control)} ${sizeOf(control).map(Math.round).join('×')}`);
}

/** What sticks out of the window at the sides. What scrolls by itself or only a reader hears may be wider. */
export function stickingOut(root: Element): readonly string[] {
  const { clientWidth } = document.documentElement;
  return findAllDeep<HTMLElement>(root, '*')
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const apart = element.closest('.chips, .visually-hidden, [hidden], svg') !== null;
      return width > 1 && !apart && isShown(element) && (left < -1 || right > clientWidth + 1);
    })
    .map(named);
}

/** Boxes that cut their own text off, in either direction. */
export function cutText(root: Element): readonly string[] {
  return findAllDeep<HTMLElement>(root, '*')
    .filter((element) => {
      if (!isShown(element) || element.matches('.visually-hidden, .visually-hidden *')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const hasText = element.textContent.trim() !== '' && !element.matches('[aria-hidden=true] *');
      return hasText && ((cuts(overflowX) && wide) || (cuts(overflowY) && high));
    })
    .map((element) => `${named(element)} ${element.scrollWidth}×${element.scrollHeight}`);
}

/** What moves by itself, also before and after an element. */
export const moving = (root: Element): readonly string[] =>
  findAllDeep<HTMLElement>(root, '*')
    .filter((element) =>
      element.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running'),
    )
    .map(named);

/** Adds a rule to the page and to every shadow root below, as a reader's own style sheet does. */
export function addReaderStyle(root: Element, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const { shadowRoot } of [root, ...findAllDeep(root, '*')]) {
    if (shadowRoot !== null) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}
