import type { ConsoleWords } from '../console.ts';

/** As in English. */
export const awayWords: ConsoleWords['away'] = {
  pause: 'Weshalb',
  pauses: {
    break: 'Pause',
    meal: 'Essen',
    meeting: 'Besprechung',
    training: 'Schulung',
    'desk-work': 'Schreibtischarbeit',
    technical: 'technische Störung',
  },
  pauseHint: 'Den Grund lesen Außenstehende nicht.',
  idleHeading: 'Sind Sie noch da?',
  idleLead: 'Hier wurde eine Weile nichts gedrückt. Sie gelten als abwesend in',
  idleStay: 'Ich bin da',
  signOutHeading: 'Abmelden?',
  signOutLead: 'Wenn Sie nicht noch auf einer anderen Seite oder einem anderen Gerät angemeldet sind:',
  signOutConfirm: 'Abmelden',
  signOutTalking: (talks) =>
    talks === 1
      ? 'Ihr Gespräch bricht ab; die andere Seite kommt nach vorn in die Warteschlange.'
      : `Ihre ${talks} Gespräche brechen ab; alle kommen nach vorn in die Warteschlange.`,
};

const channels: ConsoleWords['channel']['channels'] = {
  chat: 'Chat',
  call: 'Telefon',
  video: 'Video',
  email: 'E-Mail',
  social: 'soziales Netz',
  sms: 'SMS',
};

export const channelWords: ConsoleWords['channel'] = {
  open: 'Weiter per …',
  heading: (name) => `Weiter mit ${name} per …`,
  channels,
  address: {
    call: 'Telefonnummer',
    video: 'Adresse des Videoraums',
    email: 'E-Mail-Adresse',
    social: 'Adresse des Profils oder Chats',
    sms: 'Telefonnummer',
  },
  lead: 'Alles Geschriebene bleibt hier, und beide Seiten auch. Die andere Seite erfährt davon.',
  linkSaid: 'Die Adresse geht als Nachricht an die andere Seite.',
  opened: 'Es öffnet sich auf Ihrem Gerät und wird hier nicht aufbewahrt.',
  invalid: {
    call: 'Geben Sie eine Telefonnummer ein, etwa +49 30 123456.',
    video: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
    email: 'Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.com.',
    social: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
    sms: 'Geben Sie eine Telefonnummer ein, etwa +49 30 123456.',
  },
  go: 'Weiter',
  now: (channel, clock) => `Per ${channels[channel]} seit ${clock}`,
  backToChat: 'Zurück zum Chat',
  preferred: 'bevorzugt dieser Gast',
  prefers: (channel, used, of) => `Am liebsten per ${channels[channel]}: ${used} der letzten ${of}`,
  prefersShort: (channel) => `am liebsten per ${channels[channel]}`,
};
