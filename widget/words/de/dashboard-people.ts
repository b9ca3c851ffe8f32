import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';

type Words = Pick<DashboardWords, 'people' | 'skills' | 'csv'>;

const roleHints: Words['people']['roleHints'] = {
  owner: 'Darf alles, auch das hier.',
  supervisor:
    'Sieht Personen, Zeiten, Kennzahlen und Bewertungen; ändert keine Rollen und nichts an der Website.',
  agent: 'Berät am Arbeitsplatz und sieht nichts vom Leitstand.',
};

/** Was über Personen, Fähigkeiten und Dateien davon gesagt wird. */
export const dashboardPeopleWords = (formats: Formats<'de'>): Words => ({
  people: {
    tabs: { list: 'Personen', skills: 'Fähigkeiten', file: 'Als Datei' },
    caption: (people) => formats.plural(people, { one: '# Person', other: '# Personen' }),
    none: 'Noch niemand. Laden Sie die erste Person ein.',
    invited: (people) => formats.plural(people, { one: '# offene Einladung', other: '# offene Einladungen' }),
    name: 'Name',
    role: 'Rolle',
    roleOf: (name) => `Rolle von ${name}`,
    roleHints,
    serves: 'Berät',
    servesYes: 'ja',
    servesNot: 'nein',
    servesToo: 'Berät auch selbst',
    state: 'Konto',
    active: 'in Gebrauch',
    suspendedSince: (at) => `gesperrt seit ${formats.date(at)}`,
    acts: 'Was sich tun lässt',
    self: 'Sie',
    invite: 'Jemanden einladen',
    nameEmpty: 'Geben Sie einen Namen ein; wer eingeladen wird, kann ihn ändern.',
    sendMail: 'Den Link per E-Mail schicken',
    sendMailHint: 'Sie sehen ihn auch hier, einmal.',
    noMail: 'Dieser Server verschickt keine E-Mails. Sie bekommen den Link zum Weitergeben.',
    level: (level: number) => `Stufe ${level}`,
    levelOf: (skill: string) => `Stufe in ${skill}`,
    makeLink: 'Link erzeugen',
    madeFor: (name) => `Der Link für ${name}`,
    mailedTo: (email) => `Er ging an ${email}. Hier ist er auch, falls die E-Mail verloren geht.`,
    giveLink: (email) => `Geben Sie ihn ${email} auf einem Weg, den niemand sonst mitliest.`,
    link: 'Link der Einladung',
    linkOnce: (until) =>
      `Er ist nur dieses eine Mal zu sehen, gilt einmal, und bis ${formats.date(until)}. Ziehen Sie ihn zurück, falls er in falsche Hände kam.`,
    linkTaken: 'Ich habe ihn',
    expires: 'Gilt bis',
    until: (at) => formats.date(at),
    withdraw: 'Zurückziehen',
    withdrawWho: (name) => `Zurückziehen: Einladung von ${name}`,
    suspend: 'Sperren',
    suspendWho: (name) => `Sperren: ${name}`,
    suspendAsk: (name) => `${name} sperren?`,
    suspendLead:
      'Die Person wird überall abgemeldet und kommt nicht mehr hinein, bis Sie die Sperre aufheben. Verloren geht nichts.',
    resume: 'Entsperren',
    resumeWho: (name) => `Entsperren: ${name}`,
    remove: 'Entfernen',
    removeWho: (name) => `Entfernen: ${name}`,
    removeAsk: (name) => `${name} entfernen?`,
    removeLead:
      'Das Konto wird gelöscht, und auf der Liste steht die Person nicht mehr. Das lässt sich nicht zurücknehmen.',
    noEffects: 'In diesem Augenblick wartet dort niemand, und niemand ist im Gespräch.',
    effects: {
      offers: (people) =>
        formats.plural(people, {
          one: 'Der Ruf, der gerade läutet, geht zurück in die Warteschlange.',
          other: 'Die # Rufe, die gerade läuten, gehen zurück in die Warteschlange.',
        }),
      talking: (people) =>
        formats.plural(people, {
          one: '# Gespräch endet; die Person steht mit ihrer bisherigen Wartezeit wieder in der Schlange.',
          other:
            '# Gespräche enden; die Personen stehen mit ihrer bisherigen Wartezeit wieder in der Schlange.',
        }),
      insisting: (people) =>
        formats.plural(people, {
          one: '# Person wartet namentlich und wird gefragt, wen sie stattdessen möchte.',
          other: '# Personen warten namentlich und werden gefragt, wen sie stattdessen möchten.',
        }),
      flexible: (people) =>
        formats.plural(people, {
          one: '# Person würde warten und geht weiter zu wem auch immer, der zuerst frei ist.',
          other: '# Personen würden warten und gehen weiter zu wem auch immer, der zuerst frei ist.',
        }),
      bookings: (calls) =>
        formats.plural(calls, {
          one: '# gebuchter Anruf wird abgesagt, mit einer E-Mail.',
          other: '# gebuchte Anrufe werden abgesagt, jeder mit einer E-Mail.',
        }),
    },
    done: {
      withdraw: 'Die Einladung ist zurückgezogen; ihr Link öffnet nichts mehr.',
      role: 'Die Rolle ist geändert.',
      suspend: 'Gesperrt und überall abgemeldet.',
      resume: 'Entsperrt. Die Anmeldung geht wieder.',
      remove: 'Entfernt.',
    },
  },

  skills: {
    heading: 'Wonach gefragt werden kann',
    lead: 'Wer berät, wählt im Profil die eigenen davon, jede mit einer Stufe von 1 bis 5.',
    none: 'Noch keine Fähigkeiten. Gewählt wird dann nach Name, Sprache und Bewertung.',
    add: 'Fähigkeit hinzufügen',
    nameOf: (number) => `Fähigkeit ${formats.number(number)}`,
    agents: (agents) => formats.plural(agents, { one: '# Person', other: '# Personen' }),
    isNew: 'neu',
    remove: (name) => (name === '' ? 'Diese Fähigkeit entfernen' : `Fähigkeit entfernen: ${name}`),
    empty: 'Geben Sie ihr einen Namen, oder entfernen Sie sie.',
    twice: 'Diesen Namen gibt es schon.',
  },

  csv: {
    inHeading: 'Personen aus einer Datei',
    inLead:
      'Eine CSV-Datei, deren erste Zeile die Spalten nennt. Sie sehen jede Zeile, bevor etwas gespeichert wird; alle darin werden eingeladen.',
    example: 'Ein Beispiel für eine solche Datei',
    file: 'CSV-Datei',
    tooLarge: 'Diese Datei ist größer als 256 kB. Nehmen Sie eine, in der nur Personen stehen.',
    reading: 'Die Datei wird durchgesehen …',
    caption: 'Die Zeilen der Datei',
    noRows: 'In dieser Datei steht keine Zeile.',
    line: 'Zeile',
    verdict: 'Urteil',
    good: 'gut',
    name: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    skills: 'Fähigkeiten',
    found: (good, bad) =>
      bad === 0
        ? `${formats.plural(good, { one: '# Zeile ist gut', other: '# Zeilen sind gut' })}. Gespeichert ist noch nichts.`
        : `${formats.plural(good, { one: '# Zeile ist gut', other: '# Zeilen sind gut' })}, ` +
          `${formats.plural(bad, { one: '# hat einen Fehler', other: '# haben Fehler' })}. Gespeichert ist noch nichts.`,
    take: (good, bad) =>
      bad === 0
        ? formats.plural(good, { one: '# Person einladen', other: '# Personen einladen' })
        : formats.plural(good, { one: 'Die # gute Zeile einladen', other: 'Die # guten Zeilen einladen' }),
    another: 'Andere Datei wählen',
    taken: (people) =>
      `${formats.plural(people, { one: '# Einladung ist erzeugt', other: '# Einladungen sind erzeugt' })}. ` +
      'Speichern Sie die Links jetzt; sie sind nicht wieder zu sehen.',
    saveLinks: 'Links speichern',
    outHeading: 'Personen als Datei',
    outLead: 'Namen, E-Mail-Adressen, Rollen und Fähigkeiten, so wie sie sich wieder einlesen lassen.',
    save: 'Als CSV speichern',
  },
});
