import type { AgentId, Choice } from '../../server/protocol/index.ts';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import type { AgentPickerEvents, PublicEvent } from './public-events.ts';

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

/**
 * What the page should hear of somebody who acts after one state of the picker took the place of another, in
 * order.
 */
export function eventsBetween(before: PickerState | null, { view }: PickerState): readonly PublicEvent[] {
  const from: PickerView = before?.view ?? { state: 'loading' };
  const reviewed: readonly PublicEvent[] =
    view.state === 'thanked' && from.state !== 'thanked' && !view.changed
      ? [{ name: 'review-sent', detail: { agentId: view.agent.agentId, stars: view.stars } }]
      : [];
  return [...queueEvents(from, view), ...conversationEvents(from, view), ...reviewed];
}
