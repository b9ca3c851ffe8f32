import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';

const alarms: DashboardWords['live']['alarmNames'] = {
  'order-violations': {
    what: 'Jemand wurde ohne Grund überholt',
    help: 'Das ist ein Fehler des Programms. Bitte melden Sie ihn.',
  },
  overtaking: {
    what: 'Eine Gutschrift hat jemanden weiter vorgezogen, als sie darf',
    help: 'Das ist ein Fehler des Programms. Bitte melden Sie ihn.',
  },
  'busy-share': {
    what: 'Die Arbeit ist ungleich verteilt',
    help: 'Erhöhen Sie das Gewicht des Anteils, oder sehen Sie nach, was nur eine Person kann.',
  },
  exposure: {
    what: 'Einige sind weit öfter zu sehen als andere',
    help: 'Erhöhen Sie das Gewicht der Sichtbarkeit.',
  },
  'fair-share-least': {
    what: 'Weniger als die Hälfte eines gerechten Anteils an der Arbeit',
    help: 'Sehen Sie nach, ob im Profil steht, wonach gefragt wird.',
  },
  'fair-share-most': {
    what: 'Das Anderthalbfache eines gerechten Anteils an der Arbeit',
    help: 'Vielleicht können andere lernen, was nur diese Person kann. Oder geben Sie ihr weniger Plätze.',
  },
  newcomers: {
    what: 'Neue werden kaum gewählt',
    help: 'Erhöhen Sie die Gewichte von Anteil und Sichtbarkeit.',
  },
  'promise-kept': {
    what: 'Die Wartezeiten sind zu kurz versprochen',
    help: 'Weniger als drei von vier hielten. Bleibt es so, fehlt um diese Zeit jemand.',
  },
  'promise-kept-by-agent': {
    what: 'Versprochene Wartezeiten halten zu selten',
    help: 'Vielleicht dauern die Gespräche länger. Fragen Sie nach, oder vergeben Sie weniger Plätze.',
  },
  'estimate-error': {
    what: 'Die Schätzungen liegen weit daneben',
    help: 'Das gibt sich mit mehr Gesprächen. Suchen Sie nach solchen, die offen geblieben sind.',
  },
  'choice-honoured': {
    what: 'Weniger als die Hälfte kommt zu der Person ihrer Wahl',
    help: 'Mehr Leute oder spätere Zeiten helfen.',
  },
  abandonment: {
    what: 'Mehr als eine von sieben Personen geht, ohne bedient zu sein',
    help: 'Holen Sie jemanden aus der Pause, oder rechnen Sie mit einer Person mehr.',
  },
  'longest-wait': {
    what: 'Jemand hat mehr als eine Stunde gewartet',
    help: 'Sehen Sie nach, auf wen, und bitten Sie jemanden, der frei ist, um Hilfe.',
  },
};

/** Was die Seite sagt, die diesen Augenblick zeigt. */
export const dashboardLiveWords = (formats: Formats<'de'>): Pick<DashboardWords, 'live'> => ({
  live: {
    asOf: (clock, zone) => `Stand ${clock}, ${zone}. Wird alle paar Sekunden neu gefragt.`,
    late: 'Gerade kommt keine Antwort. Was hier steht, ist von',
    fill: 'Ganzer Bildschirm',
    unfill: 'Ganzen Bildschirm verlassen',
    now: 'Jetzt',
    waiting: 'Es warten',
    waitingHow: 'Alle in der Warteschlange: auf jemand Bestimmten oder auf irgendwen.',
    forAnyone: 'Auf irgendwen warten',
    forAnyoneHow: 'Diejenigen davon, die zu allen gehen, die passen.',
    longest: 'Längstes Warten',
    longestHow: 'Wie lange schon wartet, wer sich zuerst angestellt hat.',
    nobody: 'niemand',
    sinceLong: (time) => `am längsten ${time}`,
    talking: 'Im Gespräch',
    talkingHow: 'Laufende Gespräche, ohne die Arbeit danach.',
    there: 'Jetzt frei',
    thereHow: 'Wer verfügbar ist und einen Platz für ein weiteres Gespräch hat.',
    thereOf: (there) => `von ${formats.number(there)} Anwesenden`,
    kept: 'Heute gehaltene Versprechen',
    keptHow: 'Heute versprochene Wartezeiten, die gehalten haben, von allen, die fällig waren.',
    keptOf: (kept, due) => `${formats.number(kept)} von ${formats.number(due)}`,
    keptFew: 'zu wenige für einen Anteil',
    keptNone: 'noch keines fällig',
    alarms: 'Was einen Blick braucht',
    noAlarms: (clock) => `Nichts schlägt an. Gezählt seit ${clock}.`,
    alarmsSince: (clock) => `Gezählt seit ${clock}.`,
    alarmValue: (value, bound, direction) =>
      direction === 'below' ? `${value}; schlägt an unter ${bound}` : `${value}; schlägt an über ${bound}`,
    alarmNames: alarms,
    agents: 'Wer da ist',
    nobodyThere: 'Im Augenblick ist niemand da.',
    offline: 'Nicht angemeldet',
    noAgents: 'Es gibt noch niemanden, der berät. Laden Sie unter Personen jemanden ein.',
    standing: { available: 'Frei', busy: 'Beschäftigt', away: 'Abwesend', offline: 'Nicht angemeldet' },
    awayReasons: {
      chosen: '',
      'offers-lapsed': 'hat Anrufe nicht angenommen',
      'connection-lost': 'Verbindung verloren',
      drained: 'nach dem letzten Gespräch',
      'day-ended': 'der Tag ist zu Ende',
      idle: 'eine Weile nichts gedrückt',
    },
    since: (time) => `seit ${time}`,
    load: (busy, capacity) =>
      `${formats.number(busy)} von ${formats.plural(capacity, { one: '# Platz belegt', other: '# Plätzen belegt' })}`,
    ringing: (calls) => formats.plural(calls, { one: '# klingelt', other: '# klingeln' }),
    line: (people) =>
      people === 0 ? 'Niemand wartet' : formats.plural(people, { one: '# wartet', other: '# warten' }),
  },
});
