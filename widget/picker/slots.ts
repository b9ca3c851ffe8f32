import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Where a page may put words of its own: `intro` in place of the heading over the list, `closed` under what
 * is said when nobody is there, `footer` under the list. What has no slot is shown until the list is there.
 */
export const SLOTS = ['intro', 'closed', 'footer'] as const;
export type SlotName = (typeof SLOTS)[number];

/** The slots that the page has filled. */
export const slotsFilledIn = (host: Element): ReadonlySet<SlotName> =>
  new Set(SLOTS.filter((name) => [...host.children].some((child) => child.slot === name)));

/** Leads what the page put into its element on to the element inside. */
export function forwardSlots(names: ReadonlySet<SlotName>, inner: Element): void {
  for (const name of names) {
    const slot = document.createElement('slot');
    slot.name = name;
    slot.slot = name;
    inner.append(slot);
  }
}

/** One of ours for what the page has filled. */
export const renderSlot = (filled: ReadonlySet<SlotName>, name: SlotName): TemplateResult | typeof nothing =>
  filled.has(name) ? html`<slot name=${name} slot=${name}></slot>` : nothing;
