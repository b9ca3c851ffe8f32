import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { momentOf } from '../moment-of.ts';

type InterfacesWords = Pick<
  DashboardWords,
  'interfaces' | 'keys' | 'webhooks' | 'deliveries' | 'visitorKey' | 'metrics' | 'audit'
>;

const scopes: InterfacesWords['keys']['scopeNames'] = {
  'site:read': 'Angaben zur Website lesen',
  'site:write': 'Angaben zur Website ändern',
  'people:read': 'Personen und Fähigkeiten lesen',
  'people:write': 'Personen einladen, sperren und entfernen',
  'keys:write': 'Schlüssel anlegen',
  'hours:read': 'Zeiten lesen',
  'hours:write': 'Zeiten ändern',
  'rules:read': 'Regeln lesen',
  'rules:write': 'Regeln ändern',
  'touchpoints:read': 'Kontakte lesen',
  'touchpoints:write': 'Anrufe, Bestellungen und E-Mails melden',
  'measures:read': 'Kennzahlen lesen',
  'development:read': 'Entwicklung der Einzelnen lesen',
  'reviews:read': 'Bewertungen lesen',
  'reviews:write': 'Bewertungen moderieren',
  'privacy:read': 'Einstellungen zum Datenschutz lesen',
  'privacy:write': 'Datenschutz einstellen, Daten herausgeben und löschen',
  'webhooks:read': 'Webhooks und Zustellungen lesen',
  'webhooks:write': 'Webhooks ändern und erneut senden',
  'audit:read': 'Protokoll lesen',
};

/** Was zu Schlüsseln, Webhooks, Besucherschlüssel, Messwerten und Protokoll gesagt wird. */
export const dashboardInterfacesWords = (formats: Formats<'de'>): InterfacesWords => {
  const moment = momentOf(formats);
  return {
    interfaces: {
      tabs: {
        keys: 'Schlüssel',
        webhooks: 'Webhooks',
        identity: 'Besucherschlüssel',
        metrics: 'Messwerte',
        audit: 'Protokoll',
      },
      moment,
      older: 'Ältere',
      onceTaken: 'Ich habe es',
      acts: 'Was sich tun lässt',
    },

    keys: {
      lead:
        'Mit einem Schlüssel fragt eines Ihrer Programme die API, was seine Rechte erlauben, und ' +
        'sonst nichts. ' +
        'Geben Sie jedem Programm einen eigenen, damit sich einer allein zurückziehen lässt.',
      make: 'Schlüssel anlegen',
      name: 'Wofür er ist',
      nameHint: 'Etwa der Name des Programms. Er steht im Protokoll.',
      nameEmpty: 'Sagen Sie, wofür der Schlüssel ist.',
      scopes: 'Was er darf',
      scopeNames: scopes,
      scopesEmpty: 'Wählen Sie mindestens eines.',
      pending: 'Wird angelegt …',
      madeFor: (name) => `Der Schlüssel für ${name}`,
      madeLead:
        'Kopieren Sie ihn jetzt dorthin, wo das Programm seine Geheimnisse hat. Er wird nicht ' +
        'noch einmal gezeigt.',
      secret: 'API-Schlüssel',
      tryIt: 'Zum Ausprobieren',
      caption: (keys) => formats.plural(keys, { one: '# Schlüssel', other: '# Schlüssel' }),
      none: 'Noch hat kein Programm einen Schlüssel.',
      made: 'Angelegt',
      used: 'Zuletzt benutzt',
      usedNever: 'noch nie',
      revoke: 'Zurückziehen',
      revokeWhich: (name) => `${name} zurückziehen`,
      revokeQuestion: (name) => `„${name}“ zurückziehen?`,
      revokeYes: 'Ja, zurückziehen',
      revokeLead:
        'Was mit diesem Schlüssel fragt, wird von jetzt an abgewiesen. Das lässt sich nicht ' +
        'rückgängig machen.',
      revoked: 'Der Schlüssel ist zurückgezogen.',
      documentHeading: 'Wie man fragt',
      documentLead:
        'Alle Operationen mit einem Beispiel zum Kopieren, und dasselbe als ' +
        'OpenAPI-3.1-Dokument, aus dem sich ' +
        'Clients erzeugen lassen.',
      examples: 'Operationen und Beispiele',
      openApi: 'OpenAPI-Dokument',
    },

    webhooks: {
      lead:
        'Andere Systeme erfahren sofort, was hier geschieht, signiert nach Standard Webhooks, und so lange ' +
        'wieder, bis sie es angenommen haben.',
      add: 'Empfänger hinzufügen',
      url: 'Adresse',
      urlHint: 'Mit https, und aus dem Internet erreichbar.',
      urlEmpty: 'Geben Sie die Adresse ein, die es erfahren soll.',
      urlWrong: 'Das ist keine Adresse; sie sieht aus wie https://example.com/hooks.',
      urlPlain: 'Webhooks gehen nur über https; beginnen Sie die Adresse mit https://.',
      urlPrivate: 'Diese Adresse ist aus dem Internet nicht erreichbar, dorthin lässt sich nichts senden.',
      urlSignedIn: 'Lassen Sie Name und Passwort in der Adresse weg; wer sendet, zeigt die Signatur.',
      label: 'Wofür er ist',
      labelEmpty: 'Sagen Sie, wofür der Empfänger ist.',
      events: 'Was er erfährt',
      allEvents: 'Alles',
      allEventsHint: 'Was spätere Versionen hinzufügen, kommt dazu.',
      someEvents: 'Nur dies',
      eventsEmpty: 'Wählen Sie mindestens eines, oder alles.',
      withWords: 'Mit dem, was Besucher geschrieben haben',
      withWordsHint:
        'Name und Frage bei einem Platz in der Schlange, Sterne und Worte bei einer Bewertung. ' +
        'Sonst Kennungen und Zahlen.',
      save: 'Hinzufügen',
      edit: 'Ändern',
      pending: 'Adresse wird geprüft …',
      caption: (endpoints) => formats.plural(endpoints, { one: '# Empfänger', other: '# Empfänger' }),
      none: 'Noch erfährt niemand etwas.',
      state: 'Zustand',
      told: 'wird benachrichtigt',
      failing: (since) => `seit ${moment(since)} kommt nichts an`,
      stopped: {
        owner: 'angehalten',
        failing: 'gestoppt: tagelang kam nichts an',
        gone: 'gestoppt: er antwortet, dass es ihn nicht mehr gibt (410)',
      },
      eventCount: (events) =>
        events === 0 ? 'alles' : formats.plural(events, { one: '# Ereignis', other: '# Ereignisse' }),
      open: 'Öffnen',
      openWhich: (label) => `${label} öffnen`,
      back: 'Alle Empfänger',
      secretHeading: (label) => `Das Geheimnis für ${label}`,
      secretLead:
        'Damit prüft der Empfänger, dass eine Nachricht von hier ist. Kopieren Sie es jetzt; es ' +
        'wird nicht noch ' +
        'einmal gezeigt.',
      secretBefore: (until) => `Das vorige signiert bis ${moment(until)} noch mit.`,
      secret: 'Geheimnis',
      test: 'Test senden',
      pause: 'Anhalten',
      goOn: 'Weitermachen',
      rotate: 'Geheimnis wechseln',
      rotateQuestion: 'Geheimnis wechseln?',
      rotateYes: 'Ja, wechseln',
      rotateLead:
        'Einen Tag lang tragen Nachrichten zwei Signaturen, mit dem neuen und mit diesem ' +
        'Geheimnis, damit der ' +
        'Empfänger ohne Lücke wechseln kann.',
      remove: 'Entfernen',
      removeQuestion: (label) => `„${label}“ entfernen?`,
      removeYes: 'Ja, entfernen',
      removeLead: 'Was für ihn noch wartet, fällt weg. Das lässt sich nicht rückgängig machen.',
      done: {
        save: 'Gespeichert.',
        pause:
          'Er erfährt nichts, bis es weitergeht; was unterdessen geschieht, wird nicht für ihn aufgehoben.',
        goOn: 'Er erfährt wieder alles, zuerst, was gewartet hat.',
        test: 'Ein Test ist unterwegs.',
        remove: 'Der Empfänger ist entfernt.',
      },
    },

    deliveries: {
      heading: 'Was er erfahren hat',
      caption: 'Zustellungen, die neuesten zuerst',
      none: 'Nichts in dem, was hier gezeigt wird.',
      filter: 'Zeigen',
      all: 'alle',
      states: { waiting: 'wartet', delivered: 'zugestellt', failed: 'gescheitert' },
      event: 'Ereignis',
      at: 'Wann',
      state: 'Wie es ging',
      tries: (tries) => formats.plural(tries, { one: '# Versuch', other: '# Versuche' }),
      noTry: 'noch kein Versuch',
      due: (at) => `nächster Versuch ${moment(at)}`,
      attempt: (status, problem) =>
        status === null ? (problem ?? 'keine Antwort') : `mit ${status} beantwortet`,
      took: (milliseconds) => `${formats.number(milliseconds)} ms`,
      again: 'Erneut senden',
      againWhich: (event, at) => `Erneut senden: ${event} von ${moment(at)}`,
      againSince: 'Diese erneut senden',
      sinceHeading: 'Ab einem Zeitpunkt erneut senden',
      sinceLead:
        'Etwa nach einem Ausfall des Empfängers. Jede Nachricht behält ihre Kennung, doppelte ' +
        'sind also zu erkennen.',
      since: 'Ab',
      sinceWrong: 'Geben Sie einen Tag und eine Uhrzeit ein, die schon waren.',
      which: 'Welche',
      failed: 'nur gescheiterte',
      replayed: (count) =>
        count === 0
          ? 'Es gab nichts erneut zu senden.'
          : formats.plural(count, {
              one: '# Nachricht wird erneut gesendet.',
              other: '# Nachrichten werden erneut gesendet.',
            }),
      refresh: 'Neu laden',
    },

    visitorKey: {
      lead:
        'Mit diesem Schlüssel sagt Ihr eigener Server, wer auf Ihren Seiten angemeldet ist. Wer ' +
        'bei Ihnen Kunde ist, ' +
        'ist dann auf jedem Gerät dieselbe Person; Vorrang und Segment werden nur so geglaubt.',
      none: 'Es gibt noch keinen Schlüssel, und für niemanden wird gebürgt.',
      isMade: 'Es gibt einen Schlüssel. Er wird nicht noch einmal gezeigt; ein neuer tritt an seine Stelle.',
      before: (until) => `Der vorige gilt bis ${moment(until)} noch mit.`,
      make: 'Schlüssel anlegen',
      rotate: 'Neuen Schlüssel anlegen',
      overlap: 'Der vorige gilt',
      overlaps: {
        0: 'nicht mehr: Er wurde bekannt',
        3600: 'noch eine Stunde',
        86400: 'noch einen Tag',
        604800: 'noch eine Woche',
      },
      question: 'Neuen Schlüssel anlegen?',
      yes: 'Ja, anlegen',
      questionAtOnce:
        'Was mit dem vorigen signiert ist, gilt von diesem Augenblick an nicht mehr: Bis Ihre ' +
        'Server den neuen ' +
        'haben, wird für niemanden gebürgt.',
      questionOverlap: 'So lange gelten beide. Geben Sie Ihren Servern den neuen, bevor die Zeit um ist.',
      madeHeading: 'Der neue Besucherschlüssel',
      madeLead:
        'Kopieren Sie ihn jetzt auf Ihren Server. Er wird nicht noch einmal gezeigt und gehört ' +
        'nie in eine Seite.',
      key: 'Besucherschlüssel',
      snippetsHeading: 'So signiert Ihr Server',
      snippetsLead:
        'Es braucht keine Bibliothek. Was er signiert, gilt zehn Minuten; die Seite fragt dann neu danach.',
      languages: 'Sprache',
      page: 'In Ihrer Seite',
    },

    metrics: {
      lead:
        'Für Prometheus und alles, was sein Format liest: Verbindungen, Schlangen, Wartezeiten, Angebote, ' +
        'Schreibzeiten, Ablehnungen und der Stand der Webhooks. Es sind Summen über die ' +
        'Installation; sie nennen niemanden.',
      address: 'Adresse',
      scrape: 'Was Prometheus wissen muss',
      tokenHeading: 'Wer sie lesen darf',
      token:
        'Nur dieser Rechner, bis der Server mit METRICS_TOKEN gestartet wird; dann, wer es als ' +
        'Bearer-Token schickt.',
      watchHeading: 'Was einen Alarm wert ist',
      alarms: 'Regeln für Prometheus',
    },

    audit: {
      lead:
        'Wer was geändert hat. Jede Zeile enthält eine Prüfsumme über alle davor, und keine Werte ' +
        'von Feldern.',
      actor: 'Wer',
      anybody: 'alle',
      act: 'Was',
      anything: 'alles',
      actHint: 'Mit dem Namen in der API, etwa makeKey.',
      since: 'Von',
      until: 'Bis',
      wrong: 'Der letzte Tag liegt vor dem ersten.',
      show: 'Zeigen',
      caption: 'Was getan wurde, das Neueste zuerst',
      none: 'In dem, was hier gezeigt wird, wurde nichts getan.',
      number: 'Nr.',
      at: 'Wann',
      subject: 'Welches',
      detail: 'Felder',
      manage: 'die Kommandozeile',
      server: 'der Server',
      save: 'Als CSV speichern',
      check: 'Kette prüfen',
      checking: 'Wird geprüft …',
      whole: (lines) =>
        formats.plural(lines, {
          one: 'Die Kette ist heil: # Zeile.',
          other: 'Die Kette ist heil: # Zeilen.',
        }),
      wholeLead:
        'Heben Sie die letzte Prüfsumme anderswo auf; mit ihr lässt sich später zeigen, dass am ' +
        'Ende nichts fehlt.',
      lastHash: 'Letzte Prüfsumme',
      broken: (line) => `Die Kette bricht bei Zeile ${formats.number(line)}.`,
      brokenLead:
        'Diese Zeile wurde verändert oder fehlt. Vergleichen Sie sie mit einer Sicherung der Datenbank.',
      empty: 'Noch wurde nichts aufgeschrieben.',
    },
  };
};
