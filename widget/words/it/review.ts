import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Gentilezza',
  knowledgeable: 'Conosce il tema',
  patient: 'Pazienza',
  quick: 'Rapidità',
  clear: 'Chiarezza',
  'solved it': 'Risolto',
  unfriendly: 'Poca gentilezza',
  unsure: 'Incertezza',
  'in a hurry': 'Troppa fretta',
  slow: 'Lentezza',
  unclear: 'Poca chiarezza',
  'not solved': 'Non risolto',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'offensiva',
  'personal-data': 'dati personali',
  spam: 'pubblicità',
  fake: 'non autentica',
  'off-topic': 'riguarda altro',
  held: 'in attesa di verifica',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'it'>): BehindWords['review'] => ({
  heading: (agent) => `Com’è andata con ${agent.name}?`,
  ended: 'La conversazione è conclusa',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Ha concluso la conversazione.';
      case 'agent-ended':
        return `${name} ha concluso la conversazione.`;
      case 'visitor-lost':
        return 'L’assenza è durata troppo, perciò la conversazione è stata chiusa.';
      case 'agent-lost':
        return `${name} ha perso la connessione.`;
      case 'transferred':
        return `${name} ha passato la conversazione a un’altra persona.`;
      case 'idle':
        return 'Nessuno ha scritto per un po’, perciò la conversazione è stata chiusa.';
    }
  },
  stars: (name) => `Il suo voto per ${name}`,
  tag: tagWord,
  tags: { praise: 'Che cosa andava bene?', complaint: 'Che cosa non andava?', both: 'Com’è andata?' },
  nps: (site) =>
    site === '' ? 'Ci consiglierebbe ad altre persone?' : `Consiglierebbe ${site} ad altre persone?`,
  npsLeast: 'Per niente',
  npsMost: 'Sicuramente',
  npsNone: 'Nessuna risposta',
  npsPrivate: 'Mai pubblicato.',
  comment: 'Con parole sue',
  commentHint: 'Pubblicato senza il suo nome, insieme ad altri.',
  send: 'Invia la recensione',
  skip: 'Salta',
  done: 'Fatto',
  needStars: 'Prima scelga da una a cinque stelle.',
  transcript: 'Rileggi la conversazione',
  thanks: 'Grazie',
  thanksLead: (name) => `La sua recensione aiuta altri a scegliere, e ${name} a crescere.`,
  changed: 'La recensione è cambiata',
  changedLead: 'Ciò che è già pubblico resta finché appare la modifica, insieme ad altre recensioni.',
  share: 'Condividi anche in pubblico',
  shareLead: 'Ci fa piacere. Farà piacere anche ad altri.',
  opensTab: '(si apre in un’altra scheda)',
  back: 'Torna a tutti',
  change: 'Cambia la recensione',
  changeHeading: (name) => `La sua recensione su ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Può cambiarla fino alle ${formats.time(at)}.`
      : `Può cambiarla fino alle ${formats.time(at)}, ${formats.day(at, now)}.`,
  loading: 'Caricamento della recensione',
  saveChange: 'Salva la modifica',
  keep: 'Lascia così',
  yours: (name, stars) => `Ha dato a ${name} ${formats.number(stars)} stelle su 5.`,
  changeOf: (name) => `Cambia la recensione su ${name}`,
  replyOf: (name) => `Risposta di ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Recensioni non mostrate: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Le stelle della pubblicità, delle recensioni non autentiche e di quelle che riguardano altro non contano. ' +
    'Tutte le altre contano; quelle in attesa di verifica, dopo la verifica.',
  hiddenOwn: (reason) => `Non viene mostrata ad altri: ${HIDDEN[reason]}.`,
});
