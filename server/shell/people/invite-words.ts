type InviteWords = {
  readonly subject: (siteName: string) => string;
  readonly hello: (name: string) => string;
  readonly lead: (siteName: string) => string;
  readonly end: (days: number) => string;
};

const en: InviteWords = {
  subject: (siteName) => `Your account at ${siteName}`,
  hello: (name) => `Hello ${name},`,
  lead: (siteName) => `you are invited to ${siteName}. Choose a password here:`,
  end: (days) =>
    `The link works once, for ${days} days. If you expect no invitation, you need not do anything.`,
};

const WORDS: Readonly<Record<string, InviteWords>> = {
  en,
  de: {
    subject: (siteName) => `Ihr Zugang bei ${siteName}`,
    hello: (name) => `Guten Tag ${name},`,
    lead: (siteName) => `Sie sind zu ${siteName} eingeladen. Hier wählen Sie Ihr Passwort:`,
    end: (days) =>
      `Der Link gilt einmal, ${days} Tage lang. Falls Sie keine Einladung erwarten, brauchen Sie ` +
      'nichts zu tun.',
  },
  fr: {
    subject: (siteName) => `Votre compte chez ${siteName}`,
    hello: (name) => `Bonjour ${name},`,
    lead: (siteName) => `vous êtes invité à rejoindre ${siteName}. Choisissez ici votre mot de passe :`,
    end: (days) =>
      `Le lien fonctionne une seule fois, pendant ${days} jours. Si vous n’attendez pas d’invitation, ` +
      'vous n’avez rien à faire.',
  },
  es: {
    subject: (siteName) => `Su cuenta en ${siteName}`,
    hello: (name) => `Hola, ${name}:`,
    lead: (siteName) => `le invitan a ${siteName}. Elija aquí su contraseña:`,
    end: (days) =>
      `El enlace funciona una sola vez, durante ${days} días. Si no espera ninguna invitación, ` +
      'no tiene que hacer nada.',
  },
  it: {
    subject: (siteName) => `Il suo accesso a ${siteName}`,
    hello: (name) => `Buongiorno ${name},`,
    lead: (siteName) => `è stato invitato in ${siteName}. Scelga qui la sua password:`,
    end: (days) =>
      `Il link funziona una sola volta, per ${days} giorni. Se non aspetta un invito, non deve fare nulla.`,
  },
  nl: {
    subject: (siteName) => `Uw account bij ${siteName}`,
    hello: (name) => `Beste ${name},`,
    lead: (siteName) => `u bent uitgenodigd voor ${siteName}. Kies hier een wachtwoord:`,
    end: (days) =>
      `De link werkt één keer, ${days} dagen lang. Verwacht u geen uitnodiging, dan hoeft u niets te doen.`,
  },
};

/** What an invitation says in a language, `de` or `de-AT`; in English where there are no words for it. */
export const inviteWordsFor = (language: string): InviteWords =>
  WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? en;
