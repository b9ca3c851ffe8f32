import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** More stops than any page has. */
const STOPS_MOST = 200;

/** What a reader hears of the control that has the focus, in whatever shadow root. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const field =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLTextAreaElement ||
      focused instanceof HTMLSelectElement
        ? focused
        : null;
    const label = (field === null ? focused : field.labels?.[0])?.textContent ?? '';
    return (focused?.getAttribute('aria-label') ?? label).replace(/\s+/gu, ' ').trim();
  });

/** Goes on by the Tab key alone until that control has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS_MOST; stop++) {
    const focused = await focusedName(page);
    if (name.test(focused)) return;
    passed.push(focused);
    await page.keyboard.press('Tab');
  }
  assert.fail(`The Tab key never came to ${String(name)}, but to ${passed.slice(-30).join(' | ')}.`);
}

export async function use(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** What somebody who works by keys misses of the focus: nothing, where a ring is drawn in sight. */
export const missedOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    const label = focused.closest('label');
    const ringed = [focused, ...(label === null ? [] : [label, ...label.querySelectorAll('*')])];
    // A heading to which one is led is read, and nothing can be done with it.
    const isRead = focused.matches('[tabindex="-1"]');
    const hasRing =
      isRead ||
      ringed.some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    const { left, top, right, bottom } = (label ?? focused).getBoundingClientRect();
    const isInSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return [...(hasRing ? [] : ['no ring']), ...(isInSight ? [] : ['out of sight'])].join(', ');
  });
