import type {
  ConsentMode,
  HideableField,
  RetentionKind,
  VisitorSearch,
} from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { momentOf } from '../moment-of.ts';

const kinds: Readonly<Record<RetentionKind, { readonly name: string; readonly what: string }>> = {
  conversations: {
    name: 'Gespräche',
    what: 'Namen, Fragen, Nachrichten, Notizen der Mitarbeitenden und Angaben der Seite zum Besuch.',
  },
  attachments: { name: 'Dateien', what: 'Was in Gesprächen verschickt wurde.' },
  leftMessages: {
    name: 'Hinterlassene Nachrichten',
    what: 'Mit Name und Adresse, sobald sie erledigt sind.',
  },
  bookings: { name: 'Termine', what: 'Name, Adresse und Notiz, sobald der Termin vorbei ist.' },
  touchpoints: {
    name: 'Kontaktpunkte',
    what: 'Anrufe, Bestellungen und E-Mails, die andere Systeme melden.',
  },
  stories: { name: 'Verläufe', what: 'Wie jeder Versuch ausging, jemanden zu erreichen. Ohne Wortlaut.' },
  looks: { name: 'Einsichten', what: 'Wer von den Mitarbeitenden was von wem angesehen hat.' },
  decisions: { name: 'Entscheidungen', what: 'Warum ein Platz an wen ging.' },
  firings: { name: 'Gezeigte Regeln', what: 'Welche Regel auf welcher Seite galt.' },
  visitFacts: { name: 'Umstände von Besuchen', what: 'Ohne Bezug zu einer Person, zum Testen von Regeln.' },
  webhooks: { name: 'Webhooks', what: 'Was anderen Systemen gemeldet wurde und was sie antworteten.' },
};

const fields: Readonly<Record<HideableField, string>> = {
  name: 'Name',
  pronouns: 'Pronomen',
  headline: 'Kurzbeschreibung',
  biography: 'Über mich',
  photo: 'Foto',
};

const modes: Readonly<Record<ConsentMode, { readonly name: string; readonly what: string }>> = {
  granted: {
    name: 'Es wird nichts gefragt',
    what: 'Regeln gelten ab der ersten Seite. Was gezeigt wurde, merkt sich der Tab.',
  },
  required: {
    name: 'Ihre Seite holt die Einwilligung ein',
    what: 'Bis dahin höchstens eine Einladung, ohne zu wissen, an wen, und im Browser wird nichts gespeichert.',
  },
  signal: {
    name: 'Ebenso, und ein Nein des Browsers gilt',
    what: 'Bei Global Privacy Control oder „Do Not Track“ wird keine Regel geprüft.',
  },
};

const searches: Readonly<Record<VisitorSearch, string>> = {
  mail: 'E-Mail-Adresse',
  subject: 'Ihrer eigenen Kennung',
  ticketId: 'Kennung eines Platzes',
  conversationId: 'Kennung eines Gesprächs',
  visitorId: 'Kennung der Person',
};

/** Was über das gesagt wird, was bleibt, was zu sehen ist und wie es endet. */
export const dashboardPrivacyWords = (formats: Formats<'de'>) => ({
  privacy: {
    tabs: { visitors: 'Eine Person', kept: 'Was bleibt und zu sehen ist' },
    find: {
      heading: 'Eine Person finden',
      lead:
        'Um ihr alles herauszugeben, was über sie gespeichert ist, oder um es zu löschen. Jede Suche, Herausgabe ' +
        'und Löschung steht im Prüfprotokoll, ohne zu sagen, um wen es ging.',
      by: 'Suchen nach',
      searches,
      value: 'Genau',
      submit: 'Suchen',
      empty: 'Schreiben Sie, wen Sie suchen.',
      none: (value: string) => `Unter „${value}“ ist niemand bekannt.`,
      caption: 'Gefunden',
      nameless: 'Ohne Namen',
      subjectOnly: 'Nur Ihrer Seite bekannt: nichts als Kontaktpunkte',
      since: (at: number) => `seit ${momentOf(formats)(at)}`,
      columns: {
        who: 'Wer',
        tickets: 'Plätze',
        conversations: 'Gespräche',
        reviews: 'Bewertungen',
        files: 'Dateien',
        touchpoints: 'Kontaktpunkte',
        acts: 'Was zu tun ist',
      },
      export: 'Herausgeben',
      exportWhat: (name: string) => `Alles über ${name} herausgeben`,
      erase: 'Löschen …',
      eraseWhat: (name: string) => `Alles über ${name} löschen`,
      busy: 'Wartet oder spricht gerade',
      exported:
        'Die Datei ist gespeichert: für jeden Eintrag eine Zeile JSON, am Ende steht, ob sie vollständig ist.',
    },
    erase: {
      heading: (name: string) => `Alles über ${name} löschen?`,
      what:
        'Texte, Dateien, Adressen und Vorlieben sind danach endgültig weg, offene Fenster werden geschlossen. Von ' +
        'Bewertungen bleiben die Sterne, als Zahl ohne Person. Sicherungskopien und was andere Systeme schon ' +
        'erfahren haben, liegen außerhalb.',
      word: 'löschen',
      type: (word: string) => `Zur Bestätigung „${word}“ eingeben`,
      wrong: (word: string) => `Geben Sie das Wort „${word}“ ein.`,
      yes: 'Endgültig löschen',
      erased: 'Gelöscht.',
      scrubbed: 'Keine Datei dieses Servers enthält noch ein Byte davon.',
      notYet: 'Die Datei des Servers wird neu geschrieben, sobald niemand wartet oder spricht.',
      reference: (reference: string) => `Vermerk im Prüfprotokoll: ${reference}`,
    },
    kept: {
      heading: 'Wie lange etwas bleibt',
      lead: 'Stündlich wird endgültig gelöscht, was älter ist. Was noch offen ist, bleibt bis zu seinem Ende.',
      kinds,
      kind: 'Was',
      days: 'Tage',
      daysOf: (kind: string) => `Tage für ${kind}`,
      bounds: (usual: number, most: number) =>
        usual === most ? `Höchstens ${most}` : `Üblich ${usual}, höchstens ${most}`,
      wrong: (most: number) => `Geben Sie eine ganze Zahl von Tagen ein, 1 bis ${most}.`,
      shorter: 'Älteres wird innerhalb einer Stunde gelöscht und kommt nicht wieder.',
    },
    shown: {
      heading: 'Was Mitarbeitende zeigen',
      lead: 'Was nicht angekreuzt ist, sieht niemand, was auch immer im Profil steht. Statt des Namens erscheint der Alias.',
      fields,
    },
    consent: {
      heading: 'Bevor jemand handelt',
      lead: 'Wer sich anstellt, einen Termin bucht oder schreibt, hat gehandelt. Vorher tut das Tag nur dies.',
      modes,
      tag: 'Das Tag für Ihre Seiten',
      runtime:
        'Ihr Einwilligungsbanner setzt das Attribut consent auf granted oder withdrawn; das Tag folgt sofort.',
    },
  },
});
