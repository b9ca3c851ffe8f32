import { SCHEMES, type Scene } from './shots.ts';

/** The windows that every state of the console is looked at in: a phone, a laptop, a screen on a desk. */
export const CONSOLE_WIDTHS = [390, 1280, 1920] as const;
/** The least and the most that three columns are drawn in. */
const OUTER_WIDTHS = [1024, 2560] as const;
const DESK_WIDTHS = [1280, 1920] as const;
const PHONE_WIDTHS = [390] as const;

/** Those that tell most of how the columns share a window. */
const COLUMNS = ['quiet', 'busy', 'busy-with-offers', 'story-known', 'suggestions', 'outcome'];
/** Those with the most sentences, which German makes longer. */
const WORDY = [
  ...COLUMNS,
  'away',
  'away-idle',
  'draining',
  'idle-soon',
  'lost',
  'may-pick',
  'notes',
  'refused',
  'signed-out',
  'story-call',
  'story-long',
  'transfer-seeking',
  'transfer-taken',
  'why-me',
  'wrap-up',
];

type Act = { readonly state: string; readonly press: readonly string[]; readonly photo?: string };

/** What a state comes to after an act of the agent that only the page knows of. */
const AFTER_ACTS: Readonly<Record<string, Act>> = {
  'act-answer-several': { state: 'may-pick', press: ['Answer several'] },
  'act-plan': { state: 'busy', press: ['Plan'] },
  'act-channel': { state: 'busy', press: ['Go on by'] },
  'act-disputes': { state: 'disputes', press: ['My reviews'] },
  'act-end': { state: 'busy', press: ['End'] },
  'act-keys': { state: 'busy', press: ['Menu', 'Keys'] },
  'act-me': { state: 'me', press: ['Me'] },
  'act-me-empty': { state: 'me-empty', press: ['Me'] },
  'act-menu': { state: 'busy', press: ['Menu'] },
  'act-offline': { state: 'busy', press: ['Offline'] },
  'act-photo-cut': { state: 'busy', press: [], photo: 'cut' },
  'act-photo-wrong': { state: 'busy', press: [], photo: 'wrong' },
  'act-profile': { state: 'busy', press: ['Profile'] },
  'act-reviews': { state: 'reviews', press: ['My reviews'] },
  'act-skills': { state: 'skills', press: ['Profile', 'Add a skill'] },
  'act-skills-none': { state: 'skills-none', press: ['Profile', 'Remove Vintage'] },
  'act-transfer': { state: 'transfer-choosing', press: ['Transfer'] },
};

/** What a phone shows one after the other. */
const PHONE_PLACES: Readonly<Record<string, Act>> = {
  'phone-calls': { state: 'busy-with-offers', press: ['People'] },
  'phone-people': { state: 'busy', press: ['People'] },
  'phone-visitor': { state: 'story-known', press: ['Visitor'] },
  'phone-suggestions': { state: 'suggestions', press: ['Visitor'] },
  'phone-me': { state: 'me', press: ['Me', 'Me'] },
  'phone-skills': { state: 'skills', press: ['Me', 'Add a skill'] },
  'phone-skills-none': { state: 'skills-none', press: ['Me', 'Remove Vintage'] },
  'phone-profile': { state: 'me', press: ['Me'] },
};

const plain = { gallery: 'console', press: [], schemes: SCHEMES, set: 'console' } as const;

const everyState = (states: readonly string[]): readonly Scene[] =>
  states.map((state) => ({
    ...plain,
    name: state,
    query: { state },
    widths: COLUMNS.includes(state) ? [...CONSOLE_WIDTHS, ...OUTER_WIDTHS] : CONSOLE_WIDTHS,
  }));

const acted = (
  acts: Readonly<Record<string, Act>>,
  states: readonly string[],
  widths: readonly number[],
): readonly Scene[] =>
  Object.entries(acts)
    .filter(([, { state }]) => states.includes(state))
    .map(([name, { state, press, photo }]) => ({
      ...plain,
      name,
      query: { state, ...(photo === undefined ? {} : { photo }) },
      press,
      widths,
    }));

const german = (states: readonly string[]): readonly Scene[] =>
  states
    .filter((state) => WORDY.includes(state))
    .map((state) => ({
      ...plain,
      name: `${state}-german`,
      query: { state, lang: 'de' },
      widths: [390, 1024, 1280],
      schemes: ['light'],
    }));

/** Every picture of the console, for the states that its gallery names. */
export const consoleScenesOf = (states: readonly string[]): readonly Scene[] => [
  ...everyState(states),
  ...acted(AFTER_ACTS, states, DESK_WIDTHS),
  ...acted(PHONE_PLACES, states, PHONE_WIDTHS),
  ...german(states),
];
