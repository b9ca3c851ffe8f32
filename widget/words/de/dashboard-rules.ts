import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';

/** Was auf der Seite der Regeln steht, in ihrer Liste und beim Bearbeiten. */
export const dashboardRulesWords = (
  formats: Formats<'de'>,
): Pick<DashboardWords, 'rulesPage' | 'ruleEditor' | 'ruleTrial' | 'ruleProblems' | 'branches'> => ({
  rulesPage: {
    lead: 'In welchem Augenblick jemandem Hilfe angeboten wird, von wem und mit welchen Worten. Passen mehrere Regeln zugleich, greift die erste.',
    add: 'Regel hinzufügen',
    branches: 'Filialen',
    none: 'Es gibt noch keine Regeln: Niemand wird eingeladen, man findet Sie in der Liste. Beginnen Sie mit einem der klassischen Fälle.',
    on: 'An',
    off: 'Aus',
    watches: 'Beobachtet nur',
    switch: (name) => `Regel „${name}“ ist an`,
    edit: (name) => `${name} bearbeiten`,
    editShort: 'Bearbeiten',
    moveUp: (name) => `${name} nach oben`,
    moveDown: (name) => `${name} nach unten`,
    remove: (name) => `${name} entfernen`,
    removeHeading: (name) => `„${name}“ entfernen?`,
    removeLead:
      'Sie greift ab sofort nicht mehr. Was sie bewirkt hat, bleibt in den Kennzahlen. Für eine Pause schalten Sie sie aus.',
    removeYes: 'Regel entfernen',
    changed: 'Jemand hat die Regeln inzwischen geändert, daher ist nichts geschehen. So stehen sie jetzt da.',
    shown: (count) => formats.plural(count, { one: 'In # Besuch gezeigt', other: 'In # Besuchen gezeigt' }),
    taken: (count) => formats.plural(count, { one: 'einmal angenommen', other: '#-mal angenommen' }),
    heldOut: (count) => formats.plural(count, { one: '# zurückgehalten', other: '# zurückgehalten' }),
    never: 'Hat noch nicht gegriffen.',
    wouldHave: (count) =>
      formats.plural(count, { one: 'Hätte in # Besuch gegriffen', other: 'Hätte in # Besuchen gegriffen' }),
    noHoldOut: 'Was sie bringt, lässt sich nicht sagen: Niemand wird zurückgehalten.',
    few: (least) =>
      `Zu wenige, um zu sagen, was sie bringt: Auf jeder Seite braucht es ${formats.number(least)} Besuche.`,
    lift: (difference, low, high, verdict) => {
      const points = (share: number) => formats.number(Math.round(share * 1_000) / 10);
      const said = {
        more: 'Bringt mehr Plätze in der Schlange',
        less: 'Bringt weniger Plätze in der Schlange',
        open: 'Kein sicherer Unterschied',
      }[verdict];
      const sign = difference > 0 ? '+' : '';
      return `${said}: ${sign}${points(difference)} Punkte (${points(low)} bis ${points(high)})`;
    },
    figuresOf: (days) =>
      `Die Zahlen sind von den letzten ${formats.number(days)} Tagen. Was eine Regel bringt, ist der Anteil der Besuche, die sich angestellt haben: derer, denen sie gezeigt wurde, abzüglich der zurückgehaltenen, mit 95-%-Intervall.`,
    beginHeading: 'Womit soll sie beginnen?',
    beginLead:
      'Jede davon ist eine ganze Regel. Sehen Sie sie durch, tragen Sie ein, wer bedient, und ändern Sie vor dem Speichern, was Sie möchten.',
    use: (title) => `Damit beginnen: ${title}`,
    useShort: 'Damit beginnen',
    empty: { title: 'Eine leere Regel', lead: 'Sie wählen jede Bedingung selbst.' },
    templates: {
      'product-overview': {
        title: '30 Sekunden auf einer Produktübersicht',
        lead: 'Jemand vergleicht und entscheidet sich nicht: Wer diese Produkte kennt, lädt ein.',
      },
      'stalled-form': {
        title: 'Formular stockt nach einem Fehlanruf',
        lead: 'Jemand hat vergeblich angerufen, und nun stockt ein Formular: Eine bestimmte Fachkraft bietet einen Rückruf an.',
      },
      'frustrated-return': {
        title: 'Verärgert und wieder da',
        lead: 'Jemand, der schon hier war, kommt nicht weiter: eine persönliche Einladung und Vorrang in der Schlange.',
      },
      'closest-branch': {
        title: 'Die nächste Filiale',
        lead: 'Jemand sucht eine Filiale, und eine ist nahe: Wer dort bedient, lädt ein.',
      },
    },
  },

  ruleEditor: {
    heading: 'Regel ändern',
    headingNew: 'Neue Regel',
    side: 'Vorschau und Probe',
    name: 'Name',
    nameHint:
      'Für Sie und das Team, das ihn neben dem Besuch liest; Besucherinnen und Besucher sehen ihn nie.',
    enabled: 'Die Regel ist an',
    when: 'Wenn',
    then: 'Dann',
    limits: 'Wie oft und für wen',
    mode: 'Von diesen Bedingungen',
    innerMode: 'Von diesen',
    modes: {
      all: 'müssen alle zutreffen',
      any: 'muss mindestens eine zutreffen',
      'not-any': 'darf keine zutreffen',
      'not-all': 'dürfen nicht alle zutreffen',
    },
    group: (number) => `Gruppe ${formats.number(number)}`,
    whether: (name) => `${name}: ob es so ist`,
    is: 'trifft zu',
    isNot: 'trifft nicht zu',
    moveUp: (name) => `Nach oben: ${name}`,
    moveDown: (name) => `Nach unten: ${name}`,
    remove: (name) => `Entfernen: ${name}`,
    addWhich: 'Bedingung zum Hinzufügen',
    add: 'Bedingung hinzufügen',
    addGroup: 'Gruppe hinzufügen',
    never: 'Diese Regel kann nie greifen',
    clash: (one, other) =>
      `Es gibt niemanden, der ${one} und zugleich ${other}. Ändern oder entfernen Sie eines von beiden.`,
    clashAlone: (one) => `Es gibt niemanden, der ${one}. Prüfen Sie die Grenzen.`,
    clashWith: (other) => `Das schließt „${other}“ aus.`,
    tooLarge: (conditions, depth) =>
      `Eine Regel hat höchstens ${formats.number(conditions)} Bedingungen, in Gruppen von höchstens ${formats.number(depth)} Ebenen.`,
    card: 'Was gezeigt wird',
    cards: {
      invite: 'Einladung zum Gespräch',
      'call-back': 'Rückruf zu einer Zeit nach Wahl',
      call: 'Nummer zum Anrufen',
      message: 'Nachricht hinterlassen',
      none: 'Keine Karte',
    },
    by: {
      skills: 'Wer bestimmte Fähigkeiten hat',
      agent: 'Eine bestimmte Person',
      branch: 'Wer die nächste Filiale bedient',
    },
    whoInvites: 'Wer einlädt',
    whoCalls: 'Wer zurückruft',
    agent: 'Person',
    choose: 'Auswählen …',
    bySkills: 'Fähigkeiten, die es braucht',
    phone: 'Telefonnummer',
    hold: 'Sekunden, die der Platz frei bleibt',
    holdHint: 'So lange ist Zeit zu antworten; niemand sonst bekommt ihn inzwischen.',
    wordsIn: (language) => `Worte auf ${language}`,
    wordsHint:
      'Gelesen wird die eigene Sprache, wo es sie gibt, sonst Englisch, sonst die erste. Hinter einem Strich steht, was gesagt wird, wenn nichts bekannt ist: {attribute.name|Sie}.',
    places: 'Bekanntes einsetzen',
    addLanguage: 'Sprache hinzufügen',
    removeLanguage: (language) => `Worte auf ${language} entfernen`,
    beside: 'Neben der Karte',
    skills: 'In der Liste vorgewählte Fähigkeiten',
    noSkills: 'Es gibt noch keine Fähigkeiten; sie entstehen unter „Personen“.',
    credit: 'Sekunden Vorsprung in der Schlange',
    creditHint: (most) =>
      `Bis zu ${formats.number(most)}, innerhalb der Grenze aller Gutschriften, für eine halbe Stunde. Leer für keine.`,
    once: 'Einmal je Sitzung',
    onceHint: 'In einem Tab. Sonst ruht sie eine Zeit, nachdem sie gegriffen hat.',
    watches: 'Vorerst nur beobachten',
    watchesHint:
      'Niemandem wird etwas gezeigt. Gezählt wird jeder Besuch, für den sie gewesen wäre, mit seiner Seite und nichts von der Person.',
    coolDown: { label: 'Minuten Ruhe', hint: 'Nachdem sie in einem Besuch gegriffen hat.' },
    share: { label: 'Prozent aller Besuche', hint: 'Immer dieselben Besuche; 100 sind alle.' },
    heldOut: {
      label: 'Davon zurückgehalten, in Prozent',
      hint: 'Ihnen wird nichts gezeigt, damit sich sagen lässt, was die Regel bringt. 0 bis 90.',
    },
    preview: 'Was zu sehen ist',
    previewHint: 'Mit einer Person aus Ihrem Team als Beispiel.',
    noCard: 'Gezeigt wird nichts.',
    sample: { branch: 'Wien', kilometres: '12', page: 'Gitarren' },
    save: 'Regel speichern',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert. Sie gilt binnen einer Sekunde.',
    back: 'Zurück zu den Regeln',
    drop: 'Änderungen verwerfen',
  },

  ruleTrial: {
    heading: 'Die letzten 7 Tage',
    test: 'Bedingungen ausprobieren',
    lead: 'Wie oft sie gepasst hätte, auf welchen Seiten und wann.',
    count: (count) =>
      count === 0
        ? 'Hätte nie gepasst'
        : formats.plural(count, { one: 'Hätte einmal gepasst', other: 'Hätte #-mal gepasst' }),
    among: (visits) =>
      formats.plural(visits, {
        one: 'Unter # Besuch, bei dem jemand gehandelt hat.',
        other: 'Unter # Besuchen, bei denen jemand gehandelt hat.',
      }),
    unknown: (count) =>
      `Bei ${formats.number(count)} lässt es sich nicht sagen: Eine Bedingung fragt nach etwas, das nicht aufbewahrt wird.`,
    old: 'Die Bedingungen haben sich seither geändert. Probieren Sie sie noch einmal aus.',
    gap: 'Wer nur liest, von dem wird nichts aufbewahrt; solche Besuche sind hier nicht gezählt, und auch nicht, ob jemand frei war. Um ab jetzt alle zu zählen, speichern Sie die Regel mit „Vorerst nur beobachten“.',
    pages: 'Seiten, auf denen sie gepasst hätte, und wie oft',
    hours: 'Nach der Stunde des Tages:',
    hour: (hour, count) => `${formats.number(count)} um ${hour} Uhr`,
  },

  ruleProblems: {
    missing: 'Geben Sie hier etwas an.',
    choose: 'Wählen Sie mindestens eines.',
    name: 'Geben Sie der Regel einen Namen.',
    empty: 'Fügen Sie mindestens eine Bedingung hinzu.',
    words: 'Schreiben Sie den Satz in mindestens einer Sprache.',
    path: 'Ein Pfad beginnt mit / oder *, etwa /produkte*, ohne den Host.',
    zone: 'Nennen Sie Zeitzonen beim Namen, etwa Europe/Lisbon.',
    country: 'Nennen Sie Länder mit zwei Buchstaben, etwa AT, DE.',
    language: 'Nennen Sie Sprachen mit ihrem Kürzel, etwa de, pt-BR.',
    figure: 'Geben Sie eine Zahl an, oder lassen Sie es leer.',
    order: 'Die zweite Grenze darf nicht unter der ersten liegen.',
    many: 'Das sind zu viele.',
    phone: 'Geben Sie eine Telefonnummer an, etwa +43 1 234567.',
    whole: (least, most) =>
      `Geben Sie eine Zahl von ${formats.number(least)} bis ${formats.number(most)} an.`,
    variable: (name) => `{${name}} gibt es nicht. Nehmen Sie eines von denen darunter.`,
  },

  branches: {
    heading: 'Filialen',
    lead: 'Orte, in deren Nähe jemand sein kann, sofern die Seite es wissen darf. Wo jemand ist, verlässt den Browser nie.',
    branch: (number) => `Filiale ${formats.number(number)}`,
    name: 'Name',
    place: 'Breite, Länge',
    placeHint: 'Wie Karten sie angeben: 48.2, 16.37',
    who: 'Wer sie bedient',
    bySkill: (label) => `Wer ${label} kann`,
    add: 'Filiale hinzufügen',
    remove: (name) => `${name === '' ? 'Diese Filiale' : name} entfernen`,
    save: 'Filialen speichern',
    saved: 'Gespeichert.',
    problems: {
      name: 'Geben Sie ihr einen Namen.',
      place: 'Geben Sie zwei Zahlen an, etwa 48.2, 16.37.',
      who: 'Sagen Sie, wer sie bedient.',
    },
  },
});
