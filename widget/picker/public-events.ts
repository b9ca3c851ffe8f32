import type { AgentId, EndReason, Estimate } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';

/** What `<agent-picker>` tells the page: each event with its detail. All bubble and are composed. */
export type AgentPickerEvents = {
  /** The list is on the screen. */
  'agent-picker-ready': { readonly siteName: string; readonly agentCount: number };
  /**
   * A person chose somebody, or whoever is free first (`agentId` is `null`). `preventDefault()` stops it, so
   * that the page can lead elsewhere.
   */
  'agent-chosen': { readonly agentId: AgentId | null; readonly name: string | null };
  /** The visitor's place in line began, changed or ended. */
  'queue-changed': {
    readonly state: 'waiting' | 'asked' | 'ringing' | 'postponed' | 'ended';
    readonly agentId: AgentId | null;
    /** Tickets before this one. */
    readonly ahead: number;
    readonly estimate: Estimate;
  };
  /** Somebody has answered. */
  'conversation-started': { readonly conversationId: string; readonly agentId: AgentId };
  /** A conversation is over. */
  'conversation-ended': {
    readonly conversationId: string;
    readonly agentId: AgentId;
    readonly reason: EndReason;
  };
  /** A review was left. */
  'review-sent': { readonly agentId: AgentId; readonly stars: number };
  /**
   * What `identify` was given is not believed, so nobody was identified by it. `code` is `identity-expired`
   * when a new one will do, and `message` says in English what to mend.
   */
  'identity-refused': { readonly code: string; readonly message: string };
};

/** One of them, as data. */
export type PublicEvent = {
  [Name in keyof AgentPickerEvents]: { readonly name: Name; readonly detail: AgentPickerEvents[Name] };
}[keyof AgentPickerEvents];

/** Whether the list came with the state that took the place of another. */
export function readyBetween(before: PickerState | null, { list }: PickerState): PublicEvent | null {
  if (list === null || (before?.list ?? null) !== null) return null;
  const detail = { siteName: list.siteName, agentCount: list.agents.length };
  return { name: 'agent-picker-ready', detail };
}

/** @returns false when the page cancelled it */
export function tellPage<Name extends keyof AgentPickerEvents>(
  element: Element,
  name: Name,
  detail: AgentPickerEvents[Name],
): boolean {
  const cancelable = name === 'agent-chosen';
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
