import type { ValueTest } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import type { LeafPhrases, RulePhrases } from '../rule-phrases.ts';

/** Mit dem Verb am Ende, wie in einem Nebensatz: „dessen … mindestens 100 ist“. */
const test = (tested: ValueTest, { number, beside }: Formats<'de'>, yes: boolean): string => {
  const not = yes ? '' : 'nicht ';
  switch (tested.kind) {
    case 'given':
      return `${not}angegeben ist`;
    case 'is':
      return `${not}${beside(tested.values.map(String))} ist`;
    case 'contains':
      return `„${tested.word}“ ${not}enthält`;
    case 'between': {
      const { least, most } = tested;
      if (least === null && most === null) return yes ? 'eine Zahl ist' : 'keine Zahl ist';
      if (most === null) return `${not}mindestens ${number(least ?? 0)} ist`;
      if (least === null) return `${not}höchstens ${number(most)} ist`;
      return `${not}zwischen ${number(least)} und ${number(most)} liegt`;
    }
  }
};

const EARLIER: Readonly<Record<string, string>> = {
  'left-line': 'die Warteschlange verlassen hat',
  'closed-while-waiting': 'beim Warten die Seite geschlossen hat',
  'nobody-there': 'niemanden angetroffen hat',
  talked: 'mit jemandem gesprochen hat',
};
const DEVICES = { phone: 'ein Telefon', tablet: 'ein Tablet', computer: 'einen Computer' } as const;
const PARTS = { source: 'Quelle', medium: 'Medium', name: 'Kampagne' } as const;

const leafPhrases = (formats: Formats<'de'>): LeafPhrases => {
  const { number, plural } = formats;
  const or = (items: readonly string[]) =>
    new Intl.ListFormat(formats.locale, { type: 'disjunction' }).format(items);
  const countries = new Intl.DisplayNames(formats.locale, { type: 'region', fallback: 'code' });
  const times = (count: number) => (count === 1 ? '' : `${number(count)}-mal `);
  const is = (yes: boolean) => (yes ? 'ist' : 'nicht ist');
  return {
    page: ({ pattern }, yes) => (yes ? `${pattern} ansieht` : `nicht auf ${pattern} ist`),
    dwell: ({ secondsLeast }, yes) =>
      `seit ${yes ? '' : 'weniger als '}${number(secondsLeast)} s auf der Seite ist`,
    'pages-seen': ({ least, pattern }, yes) => {
      const pages = plural(least, { one: '# Seite', other: '# Seiten' });
      return `${yes ? '' : 'weniger als '}${pages}${pattern === '*' ? '' : ` von ${pattern}`} gesehen hat`;
    },
    idle: ({ secondsLeast }, yes) => `seit ${yes ? '' : 'weniger als '}${number(secondsLeast)} s nichts tut`,
    leaving: (_, yes) => (yes ? 'im Begriff ist zu gehen' : 'nicht im Begriff ist zu gehen'),
    frustration: ({ least }, yes) =>
      `mit ${yes ? `mindestens ${number(least)}` : `weniger als ${number(least)}`} Punkten Ärger zeigt`,
    referrer: ({ pattern }, yes) => `${yes ? '' : 'nicht '}von ${pattern} kommt`,
    campaign: ({ part, pattern }, yes) => `${yes ? '' : 'nicht '}über ${PARTS[part]} ${pattern} kommt`,
    device: ({ among }, yes) =>
      `${or(among.map((device) => DEVICES[device]))} ${yes ? 'benutzt' : 'nicht benutzt'}`,
    locale: ({ among }, yes) =>
      `${or(among.map((tag) => formats.language(tag)))} ${yes ? 'liest' : 'nicht liest'}`,
    zone: ({ among }, yes) => `in der Zeitzone ${or(among)} ${is(yes)}`,
    country: ({ among }, yes) => `in ${or(among.map((code) => countries.of(code) ?? code))} ${is(yes)}`,
    near: ({ kilometresMost }, yes) =>
      yes
        ? `höchstens ${number(kilometresMost)} km von einer Filiale entfernt ist`
        : `weiter als ${number(kilometresMost)} km von jeder Filiale entfernt ist`,
    returning: (_, yes) => (yes ? 'schon einmal hier war' : 'zum ersten Mal hier ist'),
    attribute: ({ name, source, test: tested }, yes) =>
      `ein ${source === 'signed' ? 'signiertes ' : ''}Merkmal „${name}“ hat, das ${test(tested, formats, yes)}`,
    date: ({ name, daysFrom, daysUntil, yearly }, yes) =>
      `„${name}“ ${yearly ? '(jedes Jahr) ' : ''}in ${daysFrom} bis ${daysUntil} Tagen ${yes ? 'hat' : 'nicht hat'}`,
    did: ({ name, timesLeast }, yes) =>
      `auf dieser Seite „${name}“ ${times(timesLeast)}${yes ? 'getan hat' : 'nicht getan hat'}`,
    earlier: ({ name, timesLeast, withinHours }, yes) => {
      const hours = plural(withinHours, { one: 'der letzten Stunde', other: 'den letzten # Stunden' });
      const did = EARLIER[name] ?? `„${name}“ erlebt hat`;
      return `in ${hours} ${yes ? '' : 'nicht '}${times(timesLeast)}${did}`;
    },
    staffed: ({ is: wanted }, yes) =>
      wanted === yes ? 'jemanden antreffen kann' : 'niemanden antreffen kann',
  };
};

/** Eine Regel als Satz. */
export const rulePhraseWords = (formats: Formats<'de'>): { readonly rulePhrases: RulePhrases } => {
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
      not: (group) => `niemand ist, der ${group}`,
      nothing: '…',
      whole: (when, then) => `Wenn jemand ${when}, dann ${then}.`.replace('….', '…'),
      invite: (who) => `lädt ${who} ein`,
      call: (phone) => `wird ${phone === '' ? 'eine Nummer' : phone} zum Anrufen angeboten`,
      callBack: (who) => `wird ein Rückruf von ${who} angeboten`,
      message: 'lädt eine Karte ein, eine Nachricht zu hinterlassen',
      skills: (skills) => `wird die Liste auf ${skills} eingegrenzt`,
      credit: (seconds) => `rückt der Platz in der Schlange um ${formats.number(seconds)} s vor`,
      noAction: 'geschieht nichts',
      then: and,
      whoKnows: (skills) => `jemand mit ${skills}`,
      branch: 'jemand aus der nächsten Filiale',
      nobody: 'jemand',
    },
  };
};
