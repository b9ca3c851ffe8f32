import type { EventOf, SiteEvent, SiteEventType } from './event.ts';

/** What a reader of the log heeds, one ear for each kind of event; the others pass by. */
export type Ears<More extends readonly unknown[] = []> = {
  readonly [Type in SiteEventType]?: (event: EventOf<Type>, ...more: More) => void;
};

export function listen<More extends readonly unknown[]>(
  ears: Ears<More>,
  event: SiteEvent,
  ...more: More
): void {
  const ear = ears[event.type] as ((event: SiteEvent, ...more: More) => void) | undefined;
  ear?.(event, ...more);
}
