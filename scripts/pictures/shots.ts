/** The windows that every state is looked at in: a phone, a tablet, a desk. */
export const WIDTHS = [360, 768, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];
export type Direction = 'ltr' | 'rtl';

/** The elements that have a gallery. */
export type GalleryName = 'picker' | 'console';

/** One page of a gallery; it is taken at each of its widths, in each of its schemes. */
export type Scene = {
  readonly name: string;
  readonly gallery: GalleryName;
  /** What stands behind the `?` of the gallery's address. */
  readonly query: Readonly<Record<string, string>>;
  /** The buttons to press first, by their words, one after the other. */
  readonly press: readonly string[];
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
  /** The set that it belongs to: a folder of its own, and sheets of its own. */
  readonly set: string;
};

type Steps = Readonly<Record<string, { readonly state: string; readonly press: readonly string[] }>>;

/** What a state comes to after an act of the visitor that only the page knows of. */
const AFTER_ACTS: Steps = {
  'browsing-filtered': { state: 'browsing', press: ['Amps'] },
  'browsing-joining': { state: 'browsing', press: ['Join the line of Ana'] },
  'browsing-talk': { state: 'browsing', press: ['Talk to Marco'] },
  'waiting-leaving': { state: 'waiting', press: ['Leave the line'] },
};

/** Those that tell most of how a layout fits. */
const LAID_OUT = ['browsing', 'page', 'waiting-flex', 'ringing', 'talking', 'reviewing', 'closed'];
const FULL = ['browsing', 'browsing-known', 'page', 'waiting-swap', 'talking', 'reviewing', 'closed'];

const plain = { gallery: 'picker', press: [], widths: WIDTHS, schemes: SCHEMES } as const;

function everyState(states: readonly string[]): readonly Scene[] {
  const acts = Object.entries(AFTER_ACTS).filter(([, { state }]) => states.includes(state));
  return [
    ...states.map((state) => ({ ...plain, name: state, query: { state }, set: 'states' })),
    ...acts.map(([name, { state, press }]) => ({ ...plain, name, query: { state }, press, set: 'states' })),
  ];
}

/** Read from right to left, in Arabic. */
const rightToLeft = (states: readonly string[]): readonly Scene[] =>
  states.map((state) => ({
    ...plain,
    name: state,
    query: { state, lang: 'ar' },
    widths: [360, 1280],
    schemes: ['light'],
    set: 'rtl',
  }));

function layouts(): readonly Scene[] {
  const bubble: Scene = {
    ...plain,
    name: 'bubble',
    query: { layout: 'launcher', open: 'no' },
    set: 'layouts',
  };
  const open = LAID_OUT.flatMap((state) =>
    ['launcher', 'panel'].map((layout): Scene => ({
      ...plain,
      name: `${layout}-${state}`,
      query: { state, layout },
      widths: [360, 1280],
      set: 'layouts',
    })),
  );
  return [bubble, ...open];
}

/** Names of sixty characters, long words (German), nobody with a photograph, many people. */
const extremes = (): readonly Scene[] =>
  FULL.flatMap((state) =>
    [
      { name: `${state}-long`, query: { state, names: 'long' } },
      { name: `${state}-german`, query: { state, lang: 'de', photos: 'off' } },
    ].map((scene): Scene => ({
      ...plain,
      ...scene,
      widths: [360, 1280],
      schemes: ['light'],
      set: 'extremes',
    })),
  );

/** Pages that are not made for it. */
const pages = (): readonly Scene[] =>
  ['hostile', 'two'].map((page) => ({ ...plain, name: `page-${page}`, query: { page }, set: 'pages' }));

const INVITATIONS = ['invite', 'faceless', 'over', 'call', 'call-back', 'message', 'long'];

/** The cards that rules show, beside a launcher that is closed. */
const invitations = (): readonly Scene[] =>
  INVITATIONS.flatMap((card) =>
    ['en', 'de', 'ar'].map((lang): Scene => ({
      ...plain,
      name: `invitation-${card}${lang === 'en' ? '' : `-${lang}`}`,
      query: { card, lang, layout: 'launcher', open: 'no' },
      widths: [360, 1280],
      set: 'invitations',
    })),
  );

/** Every picture of the picker, for the states that its gallery names; or all of them in one language. */
export function scenesOf(states: readonly string[], language: string | null = null): readonly Scene[] {
  if (language !== null) {
    return states.map((state) => ({
      ...plain,
      name: state,
      query: { state, lang: language },
      set: `language-${language}`,
    }));
  }
  return [
    ...everyState(states),
    ...rightToLeft(states),
    ...layouts(),
    ...extremes(),
    ...invitations(),
    ...pages(),
  ];
}

/** Those whose name contains one of the words, or whose set is one; all for no words. */
export function wantedOf(scenes: readonly Scene[], words: readonly string[]): readonly Scene[] {
  if (words.length === 0) return scenes;
  return scenes.filter(({ name, set }) => words.some((word) => set === word || name.includes(word)));
}

export const fileOf = ({ name }: Scene, width: number, scheme: Scheme): string =>
  `${name}-${width}-${scheme}.png`;
