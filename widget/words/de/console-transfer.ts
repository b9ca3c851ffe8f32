import type {
  PickReason,
  TransferEnd,
  TransferMode,
  TransferReason,
  TransferView,
} from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const reasons: Readonly<Record<TransferReason, string>> = {
  'knows-more': 'Weiß mehr darüber',
  'in-charge': 'Ist dafür zuständig',
  'speaks-language': 'Spricht die Sprache des Gastes',
  'has-time': 'Hat jetzt Zeit dafür',
  other: 'Ein anderer Grund',
};

const modes: Readonly<Record<TransferMode, string>> = {
  warm: 'Bleiben, bis jemand annimmt',
  cold: 'Sofort übergeben',
};

const modeHints: Readonly<Record<TransferMode, string>> = {
  warm: 'Sie sprechen bis dahin weiter, stellen den Gast vor und gehen, wenn Sie fertig sind.',
  cold: 'Der Gast wartet in der neuen Warteschlange, mit der Zeit des ersten Anstellens. Für Sie folgt die Nacharbeit.',
};

const pickReasons: Readonly<Record<PickReason, string>> = {
  urgent: 'Es ist dringend',
  'knows-visitor': 'Ich kenne den Gast',
  'fits-better': 'Es passt besser zu mir',
  agreed: 'Mit dem Team abgesprochen',
};

const ends: Readonly<Record<TransferEnd, (visitor: string) => string>> = {
  cancelled: () => 'Sie haben die Übergabe abgebrochen.',
  stayed: (visitor) => `${visitor} möchte lieber bei Ihnen bleiben.`,
  declined: () => 'Die andere Person kann nicht übernehmen. Sie sprechen weiter.',
  unanswered: () => 'Die andere Person hat nicht geantwortet. Sie sprechen weiter.',
  'agent-gone': () => 'Die andere Person ist nicht mehr da. Sie sprechen weiter.',
  'conversation-ended': () => 'Das Gespräch endete, bevor jemand übernahm.',
};

export const transferWords = (formats: Formats<'de'>): ConsoleWords['transfer'] => {
  const sought = (way: TransferView) =>
    whom(way, formats, { anybody: 'eine andere Person', needed: (list) => `jemanden für ${list}` });
  return {
    open: 'Übergeben',
    heading: (visitor) => `${visitor} zu jemand anderem bringen`,
    who: 'Zu wem',
    loading: 'Es wird nachgesehen, wer da ist …',
    nobody: 'Sonst ist gerade niemand da.',
    free: 'frei',
    waiting: (people) => formats.plural(people, { one: '# wartet', other: '# warten' }),
    busy: 'beschäftigt',
    away: 'abwesend',
    skill: 'Wer dies kann oder spricht',
    how: 'Wie',
    modes,
    modeHints,
    why: 'Warum',
    whyHint: 'Das liest der Gast.',
    reasons,
    note: 'Notiz für die nächste Person',
    noteHint: 'Das liest der Gast nicht. Das Gespräch geht von selbst mit.',
    send: (to) => `Zu ${to} bringen`,
    sendNobody: 'Wählen Sie zuerst jemanden',
    keep: 'Zurück',

    seeking: (way) =>
      way.ringing
        ? `${way.to === null ? 'Jemand' : way.to.name} wird gerufen …`
        : `Gesucht: ${sought(way)}; Sie sprechen noch.`,
    cancel: 'Übergabe abbrechen',
    ended: (end, visitor) => ends[end](visitor),
    cameFrom: ({ from, reason, turnedBack }) =>
      turnedBack
        ? 'Zurück bei Ihnen: niemand hat übernommen.'
        : `${from.name} bringt diesen Gast: ${reasons[reason]}.`,
    noteFrom: (name) => `Notiz: ${name}`,
    guest: (name) => `${name} ist noch da und liest mit.`,
    staying: (name) => `${name} hat übernommen. Sie können noch schreiben, bis Sie gehen.`,
    leave: 'Gehen',

    recent: 'Gerade beendet',
    recentEnded: (clock) => `beendet um ${clock}`,
    reopen: 'Wieder öffnen',
    reopenName: (visitor) => `Wieder öffnen: das Gespräch mit ${visitor}`,
    recentBusy: 'gerade nicht frei',

    pick: 'Jetzt annehmen',
    pickName: (visitor) => `Jetzt annehmen: ${visitor}`,
    pickHeading: (visitor) => `${visitor} vor anderen annehmen?`,
    pickLead: 'Andere warten vielleicht schon länger. Der Grund wird für die Leitung der Seite festgehalten.',
    pickReason: 'Grund',
    pickReasons,
    pickConfirm: 'Jetzt annehmen',
    staysHere: 'noch da',
  };
};
