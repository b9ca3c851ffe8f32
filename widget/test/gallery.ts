import './violations.ts';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { AgentId } from '../../server/protocol/index.ts';
import type { PickerState, ShownList } from '../session/picker-state.ts';
import { FakePickerSession } from './fake-picker-session.ts';
import { pickerStates } from './picker-states.ts';
import '../picker.ts';

/**
 * One state of the picker on a page of its own: `?state=waiting&scheme=dark&layout=launcher`. With
 * `photos=off` everybody has initials; `do=join` presses the first button of the list.
 */
const query = new URLSearchParams(location.search);
const now = Date.now();

const photoOf = (name: string): string | null =>
  query.get('photos') === 'off'
    ? null
    : createAvatar(openPeeps, { seed: name, backgroundColor: ['e8e0d4', 'd6e4e1', 'e6dbe6'] }).toDataUri();

function withPhotos<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withPhotos) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withPhotos(inner)] as const);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if ('photoUrl' in copy) copy.photoUrl = photoOf(String(copy.name));
  return copy as Value;
}

/** Enough people to fill several rows. */
function crowd(list: ShownList): ShownList {
  const more = list.agents.map((agent) => ({
    ...agent,
    agentId: `${agent.agentId}-2` as AgentId,
    name: agent.name.split(' ').reverse().join(' '),
  }));
  return { ...list, agents: [...list.agents, ...more] };
}

const changes: Partial<PickerState> = pickerStates(now)[query.get('state') ?? 'browsing'] ?? {};
const session = new FakePickerSession(changes);
if (query.has('crowd') && session.state.list !== null) session.set({ list: crowd(session.state.list) });
session.state = withPhotos(session.state);

const picker = document.createElement('agent-picker');
picker.setAttribute('site', 'gallery');
for (const name of ['layout', 'scheme', 'skills']) {
  const value = query.get(name);
  if (value !== null) picker.setAttribute(name, value);
}
picker.session = session;
document.querySelector('#place')?.append(picker);
if (query.get('open') !== 'no') picker.open();
