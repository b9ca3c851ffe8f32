import type { ValueTest } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import type { LeafPhrases, RulePhrases } from '../rule-phrases.ts';

const test = (tested: ValueTest, { number, beside }: Formats<'en'>, yes: boolean): string => {
  switch (tested.kind) {
    case 'given':
      return yes ? 'is given' : 'is not given';
    case 'is':
      return `${yes ? 'is' : 'is not'} ${beside(tested.values.map(String))}`;
    case 'contains':
      return `${yes ? 'contains' : 'does not contain'} “${tested.word}”`;
    case 'between': {
      const { least, most } = tested;
      const is = yes ? 'is' : 'is not';
      if (least === null && most === null) return `${is} a figure`;
      if (most === null) return `${is} at least ${number(least ?? 0)}`;
      if (least === null) return `${is} at most ${number(most)}`;
      return `${is} between ${number(least)} and ${number(most)}`;
    }
  }
};

const EARLIER: Readonly<Record<string, string>> = {
  'left-line': 'left the line',
  'closed-while-waiting': 'closed the page while waiting',
  'nobody-there': 'found nobody there',
  talked: 'talked to somebody',
};

const leafPhrases = (formats: Formats<'en'>): LeafPhrases => {
  const { number, plural } = formats;
  const seconds = (count: number) => `${number(count)} s`;
  const or = (items: readonly string[]) =>
    new Intl.ListFormat(formats.locale, { type: 'disjunction' }).format(items);
  const times = (count: number) => (count === 1 ? '' : ` ${number(count)} times`);
  const countries = new Intl.DisplayNames(formats.locale, { type: 'region', fallback: 'code' });
  return {
    page: ({ pattern }, yes) => `${yes ? 'looks at' : 'is not on'} ${pattern}`,
    dwell: ({ secondsLeast }, yes) =>
      `has been on the page for ${yes ? '' : 'less than '}${seconds(secondsLeast)}`,
    'pages-seen': ({ least, pattern }, yes) => {
      const pages = plural(least, { one: '# page', other: '# pages' });
      return `has seen ${yes ? '' : 'fewer than '}${pages}${pattern === '*' ? '' : ` of ${pattern}`}`;
    },
    idle: ({ secondsLeast }, yes) => `has been idle for ${yes ? '' : 'less than '}${seconds(secondsLeast)}`,
    leaving: (_, yes) => (yes ? 'is about to leave' : 'is not about to leave'),
    frustration: ({ least }, yes) =>
      `shows frustration of ${yes ? `${number(least)} or more` : `less than ${number(least)}`}`,
    referrer: ({ pattern }, yes) => `${yes ? 'comes' : 'does not come'} from ${pattern}`,
    campaign: ({ part, pattern }, yes) =>
      `${yes ? 'comes' : 'does not come'} by the campaign ${part === 'name' ? '' : `${part} `}${pattern}`,
    device: ({ among }, yes) => `${yes ? 'uses' : 'does not use'} a ${or(among)}`,
    locale: ({ among }, yes) =>
      `${yes ? 'reads' : 'does not read'} ${or(among.map((tag) => formats.language(tag)))}`,
    zone: ({ among }, yes) => `${yes ? 'is' : 'is not'} in the time zone ${or(among)}`,
    country: ({ among }, yes) =>
      `${yes ? 'is' : 'is not'} in ${or(among.map((code) => countries.of(code) ?? code))}`,
    near: ({ kilometresMost }, yes) =>
      `is ${yes ? 'within' : 'farther than'} ${number(kilometresMost)} km ${yes ? 'of' : 'from'} a branch`,
    returning: (_, yes) => (yes ? 'was here before' : 'is here for the first time'),
    attribute: ({ name, source, test: tested }, yes) =>
      `has ${source === 'signed' ? 'a signed' : 'an'} attribute “${name}” that ${test(tested, formats, yes)}`,
    date: ({ name, daysFrom, daysUntil, yearly }, yes) =>
      `${yes ? 'has' : 'does not have'} “${name}” ${daysFrom} to ${daysUntil} days ahead${yearly ? ' in any year' : ''}`,
    did: ({ name, timesLeast }, yes) =>
      `${yes ? 'did' : 'did not do'} “${name}”${times(timesLeast)} on this page`,
    earlier: ({ name, timesLeast, withinHours }, yes) => {
      const what = EARLIER[name];
      const did = what ?? `met “${name}”`;
      return `${yes ? 'has' : 'has not'} ${did}${times(timesLeast)} in the last ${plural(withinHours, { one: 'hour', other: '# hours' })}`;
    },
    staffed: ({ is }, yes) => (is === yes ? 'finds somebody there' : 'finds nobody there'),
  };
};

/** A rule as a sentence. */
export const rulePhraseWords = (formats: Formats<'en'>): { readonly rulePhrases: RulePhrases } => {
  const and = (parts: readonly string[]) =>
    new Intl.ListFormat(formats.locale, { type: 'conjunction' }).format(parts);
  const or = (parts: readonly string[]) =>
    new Intl.ListFormat(formats.locale, { type: 'disjunction' }).format(parts);
  return {
    rulePhrases: {
      leaf: leafPhrases(formats),
      all: and,
      any: or,
      inner: (group) => `(${group})`,
      not: (group) => `is nobody who ${group}`,
      nothing: '…',
      whole: (when, then) => `When somebody ${when}, then ${then}.`.replace('….', '…'),
      invite: (who) => `${who} invites`,
      call: (phone) => `${phone === '' ? 'a number' : phone} is offered to call`,
      callBack: (who) => `a call-back by ${who} is offered`,
      message: 'a card asks to leave a message',
      skills: (skills) => `the list is narrowed to ${skills}`,
      credit: (seconds) => `their place in line gains ${formats.number(seconds)} s`,
      noAction: 'nothing happens',
      then: and,
      whoKnows: (skills) => `somebody with ${skills}`,
      branch: 'somebody of the nearest branch',
      nobody: 'somebody',
    },
  };
};
