import type { AgentId, Choice, EndReason, Estimate } from '../../server/protocol/index.ts';
import type { PickerState, PickerView } from '../session/picker-state.ts';

/** What `<agent-picker>` tells the page: each event with its detail. All bubble and are composed. */
export type AgentPickerEvents = {
  /** The list is on the screen. */
  'agent-picker-ready': { readonly siteName: string; readonly agentCount: number };
  /**
   * A person chose somebody, or whoever is free first (`agentId` is `null`). `preventDefault()` stops it, so that
   * the page can lead elsewhere.
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
};

/** One of them, as data. */
export type PublicEvent = {
  [Name in keyof AgentPickerEvents]: { readonly name: Name; readonly detail: AgentPickerEvents[Name] };
}[keyof AgentPickerEvents];

type Queue = AgentPickerEvents['queue-changed'];

const agentOf = (choice: Choice): AgentId | null => (choice.kind === 'any' ? null : choice.agentId);

/** What goes on is not known here, or is not told here: nothing of it has begun or ended. */
const isUnknown = ({ state }: PickerView): boolean =>
  state === 'loading' || state === 'elsewhere' || state === 'arriving';

function queueOf(view: PickerView): Queue | null {
  if (!('ticket' in view)) return null;
  const { ahead, estimate, choice } = view.ticket;
  const agentId = view.state === 'ringing' ? view.agent.agentId : agentOf(choice);
  return { state: view.state, agentId, ahead, estimate };
}

function sameQueue(a: Queue, b: Queue): boolean {
  const end = ({ estimate }: Queue): number => (estimate.state === 'range' ? estimate.p80At : 0);
  return (
    a.state === b.state &&
    a.agentId === b.agentId &&
    a.ahead === b.ahead &&
    a.estimate.state === b.estimate.state &&
    end(a) === end(b)
  );
}

function queueEvents(before: PickerView, after: PickerView): readonly PublicEvent[] {
  const from = queueOf(before);
  const to = queueOf(after);
  if (to !== null) return from !== null && sameQueue(from, to) ? [] : [{ name: 'queue-changed', detail: to }];
  if (from === null || isUnknown(after)) return [];
  return [{ name: 'queue-changed', detail: { ...from, state: 'ended' } }];
}

/** A conversation that a reload brings back was told of before, so it does not start again. */
function conversationEvents(before: PickerView, after: PickerView): readonly PublicEvent[] {
  const events: PublicEvent[] = [];
  const talked = before.state === 'talking' ? before.conversation : null;
  const talks = after.state === 'talking' ? after.conversation : null;
  if (talked !== null && talked.conversationId !== talks?.conversationId && !isUnknown(after)) {
    const { conversationId, agent } = talked;
    const reason = after.state === 'reviewing' ? after.endReason : 'agent-lost';
    events.push({ name: 'conversation-ended', detail: { conversationId, agentId: agent.agentId, reason } });
  }
  const isNew = talks !== null && talks.conversationId !== talked?.conversationId;
  if (isNew && !isUnknown(before)) {
    const { conversationId, agent } = talks;
    events.push({ name: 'conversation-started', detail: { conversationId, agentId: agent.agentId } });
  }
  return events;
}

/** What the page should hear of after one state of the picker took the place of another, in order. */
export function publicEventsBetween(before: PickerState | null, after: PickerState): readonly PublicEvent[] {
  const from: PickerView = before?.view ?? { state: 'loading' };
  const { view, list } = after;
  const ready: readonly PublicEvent[] =
    list !== null && (before?.list ?? null) === null
      ? [
          {
            name: 'agent-picker-ready',
            detail: { siteName: list.siteName, agentCount: list.agents.length },
          },
        ]
      : [];
  const reviewed: readonly PublicEvent[] =
    view.state === 'thanked' && from.state !== 'thanked' && !view.changed
      ? [{ name: 'review-sent', detail: { agentId: view.agent.agentId, stars: view.stars } }]
      : [];
  return [...ready, ...queueEvents(from, view), ...conversationEvents(from, view), ...reviewed];
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
