import './violations.ts';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { AgentId } from '../../server/protocol/index.ts';
import type { PickerState, ShownList } from '../session/picker-state.ts';
import { FakePickerSession } from './fake-picker-session.ts';
import { CARDS, showCard } from './gallery-cards.ts';
import { pickerStates } from './picker-states.ts';
import { refusedStates } from './refused-states.ts';
import '../picker.ts';

/**
 * One state of the picker on a page of its own: `?state=waiting&scheme=dark&layout=launcher&lang=ar`;
 * `card=invite` shows the card of a rule. With `photos=off` everybody has initials, with `names=long` a name
 * of sixty characters; `page=two` puts another picker below, `page=hostile` takes every style of the
 * page away. Its root names all states.
 */
const query = new URLSearchParams(location.search);
const now = Date.now();
const states = { ...pickerStates(now), ...refusedStates(now) };
const RIGHT_TO_LEFT = ['ar', 'he'];
type Faces = NonNullable<openPeeps.Options['face']>;
const FRIENDLY: Faces = ['smile', 'calm', 'cute', 'driven', 'lovingGrin1'];
const LONG_NAME_CHARACTERS = 60;

const photoOf = (name: string): string | null =>
  query.get('photos') === 'off'
    ? null
    : createAvatar(openPeeps, {
        seed: name,
        face: FRIENDLY,
        backgroundColor: ['e8e0d4', 'd6e4e1', 'e6dbe6'],
      }).toDataUri();

/** As long as a name may be: two words, the second of which is one of those that do not break. */
const longName = (name: string): string =>
  query.get('names') === 'long'
    ? `${name} von und zu Schwarzenberg-Wolfenbüttel-Lüdenscheid`
        .padEnd(LONG_NAME_CHARACTERS, 'mann')
        .slice(0, LONG_NAME_CHARACTERS)
    : name;

function withPhotos<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withPhotos) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withPhotos(inner)] as const);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if ('photoUrl' in copy) {
    copy.photoUrl = photoOf(String(copy.name));
    copy.name = longName(String(copy.name));
  }
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

function createSession(): FakePickerSession {
  const changes: Partial<PickerState> = states[query.get('state') ?? 'browsing'] ?? {};
  const session = new FakePickerSession(changes);
  if (query.has('crowd') && session.state.list !== null) session.set({ list: crowd(session.state.list) });
  session.state = withPhotos(session.state);
  return session;
}

function addPicker(place: Element): void {
  const picker = document.createElement('agent-picker');
  picker.setAttribute('site', 'gallery');
  for (const name of ['layout', 'scheme', 'skills']) {
    const value = query.get(name);
    if (value !== null) picker.setAttribute(name, value);
  }
  const session = createSession();
  document.documentElement.dataset.list = session.state.list === null ? 'none' : 'there';
  picker.session = session;
  place.append(picker);
  if (query.get('open') !== 'no') picker.open();
  const card = CARDS.find((name) => name === query.get('card'));
  if (card !== undefined && picker.shadowRoot !== null)
    void showCard(picker.shadowRoot, card, query.get('lang') ?? 'en', photoOf);
}

const root = document.documentElement;
const language = query.get('lang');
if (language !== null) {
  root.lang = language;
  root.dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
root.classList.toggle('hostile', query.get('page') === 'hostile');
root.dataset.states = Object.keys(states).join(' ');
const place = document.querySelector('#place')!;
addPicker(place);
if (query.get('page') === 'two') addPicker(place);
