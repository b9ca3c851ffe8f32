import type { ReviewPageWords } from './review-page-words.ts';

/** In the languages that are written in Latin letters. */
export const LATIN = {
  en: {
    title: 'Reviews of {site}',
    titleOf: 'Reviews of {name}, {site}',
    verified: 'Each review was written after a conversation here, by the visitor who had it.',
    none: 'There are no reviews yet.',
    replyOf: 'Reply from {name}',
    given: '{n} of 5 stars',
    older: 'Older reviews',
    hidden: 'Reviews that are not shown: {n} ({list}).',
    hiddenStars:
      'Stars of spam, of reviews that are not genuine and of those about something else do not ' +
      'count. All others do.',
    reasons: {
      offensive: 'offensive',
      'personal-data': 'personal data',
      spam: 'spam',
      fake: 'not genuine',
      'off-topic': 'about something else',
    },
  },
  de: {
    title: 'Bewertungen für {site}',
    titleOf: 'Bewertungen für {name}, {site}',
    verified:
      'Jede Bewertung wurde nach einem Gespräch hier geschrieben, von der Person, die es ' + 'geführt hat.',
    none: 'Es gibt noch keine Bewertungen.',
    replyOf: 'Antwort von {name}',
    given: '{n} von 5 Sternen',
    older: 'Ältere Bewertungen',
    hidden: 'Nicht gezeigte Bewertungen: {n} ({list}).',
    hiddenStars:
      'Sterne von Werbung, von unechten Bewertungen und von solchen, die etwas anderes ' +
      'betreffen, zählen nicht. Alle anderen zählen.',
    reasons: {
      offensive: 'beleidigend',
      'personal-data': 'persönliche Daten',
      spam: 'Werbung',
      fake: 'nicht echt',
      'off-topic': 'betrifft etwas anderes',
    },
  },
  fr: {
    title: 'Avis sur {site}',
    titleOf: 'Avis sur {name}, {site}',
    verified: 'Chaque avis a été écrit après une conversation ici, par la personne qui l’a eue.',
    none: 'Il n’y a pas encore d’avis.',
    replyOf: 'Réponse de {name}',
    given: '{n} étoiles sur 5',
    older: 'Avis plus anciens',
    hidden: 'Avis non affichés : {n} ({list}).',
    hiddenStars:
      'Les étoiles des publicités, des avis non authentiques et des avis hors sujet ne comptent' +
      ' pas. Toutes les autres comptent.',
    reasons: {
      offensive: 'propos offensants',
      'personal-data': 'données personnelles',
      spam: 'publicité',
      fake: 'avis non authentique',
      'off-topic': 'hors sujet',
    },
  },
  es: {
    title: 'Opiniones sobre {site}',
    titleOf: 'Opiniones sobre {name}, {site}',
    verified: 'Cada opinión se escribió tras una conversación aquí, por la persona que la tuvo.',
    none: 'Todavía no hay opiniones.',
    replyOf: 'Respuesta de {name}',
    given: '{n} de 5 estrellas',
    older: 'Opiniones anteriores',
    hidden: 'Opiniones que no se muestran: {n} ({list}).',
    hiddenStars:
      'Las estrellas de la publicidad, de las opiniones no auténticas y de las que tratan de ' +
      'otra cosa no cuentan. Todas las demás sí.',
    reasons: {
      offensive: 'ofensiva',
      'personal-data': 'datos personales',
      spam: 'publicidad',
      fake: 'no auténtica',
      'off-topic': 'trata de otra cosa',
    },
  },
  it: {
    title: 'Recensioni di {site}',
    titleOf: 'Recensioni di {name}, {site}',
    verified: 'Ogni recensione è stata scritta dopo una conversazione qui, da chi l’ha avuta.',
    none: 'Non ci sono ancora recensioni.',
    replyOf: 'Risposta di {name}',
    given: '{n} stelle su 5',
    older: 'Recensioni precedenti',
    hidden: 'Recensioni non mostrate: {n} ({list}).',
    hiddenStars:
      'Le stelle della pubblicità, delle recensioni non autentiche e di quelle che riguardano ' +
      'altro non contano. Tutte le altre contano.',
    reasons: {
      offensive: 'offensiva',
      'personal-data': 'dati personali',
      spam: 'pubblicità',
      fake: 'non autentica',
      'off-topic': 'riguarda altro',
    },
  },
  nl: {
    title: 'Beoordelingen van {site}',
    titleOf: 'Beoordelingen van {name}, {site}',
    verified: 'Elke beoordeling is na een gesprek hier geschreven, door wie dat gesprek voerde.',
    none: 'Er zijn nog geen beoordelingen.',
    replyOf: 'Antwoord van {name}',
    given: '{n} van 5 sterren',
    older: 'Oudere beoordelingen',
    hidden: 'Beoordelingen die niet worden getoond: {n} ({list}).',
    hiddenStars:
      'Sterren van reclame, van onechte beoordelingen en van beoordelingen over iets anders ' +
      'tellen niet mee. Alle andere wel.',
    reasons: {
      offensive: 'beledigend',
      'personal-data': 'persoonsgegevens',
      spam: 'reclame',
      fake: 'niet echt',
      'off-topic': 'gaat over iets anders',
    },
  },
  pl: {
    title: 'Opinie: {site}',
    titleOf: 'Opinie: {name}, {site}',
    verified: 'Każdą opinię napisano po rozmowie tutaj, a autorem jest osoba, która ją prowadziła.',
    none: 'Nie ma jeszcze opinii.',
    replyOf: 'Odpowiedź: {name}',
    given: 'Gwiazdki: {n} z 5',
    older: 'Starsze opinie',
    hidden: 'Opinie, których nie pokazujemy: {n} ({list}).',
    hiddenStars:
      'Gwiazdki z reklam, z opinii nieprawdziwych i z tych, które dotyczą czegoś innego, nie ' +
      'liczą się. Wszystkie inne się liczą.',
    reasons: {
      offensive: 'obraźliwa',
      'personal-data': 'dane osobowe',
      spam: 'reklama',
      fake: 'nieprawdziwa',
      'off-topic': 'dotyczy czegoś innego',
    },
  },
  pt: {
    title: 'Avaliações de {site}',
    titleOf: 'Avaliações de {name}, {site}',
    verified: 'Cada avaliação foi escrita depois de uma conversa aqui, por quem a teve.',
    none: 'Ainda não há avaliações.',
    replyOf: 'Resposta de {name}',
    given: '{n} de 5 estrelas',
    older: 'Avaliações mais antigas',
    hidden: 'Avaliações que não são mostradas: {n} ({list}).',
    hiddenStars:
      'As estrelas de publicidade, de avaliações não autênticas e das que são sobre outro ' +
      'assunto não contam. Todas as outras contam.',
    reasons: {
      offensive: 'ofensiva',
      'personal-data': 'dados pessoais',
      spam: 'publicidade',
      fake: 'não autêntica',
      'off-topic': 'sobre outro assunto',
    },
  },
  sv: {
    title: 'Omdömen om {site}',
    titleOf: 'Omdömen om {name}, {site}',
    verified: 'Varje omdöme skrevs efter ett samtal här, av den som hade samtalet.',
    none: 'Det finns inga omdömen än.',
    replyOf: 'Svar från {name}',
    given: '{n} av 5 stjärnor',
    older: 'Äldre omdömen',
    hidden: 'Omdömen som inte visas: {n} ({list}).',
    hiddenStars:
      'Stjärnor från reklam, från omdömen som inte är äkta och från sådana som handlar om något' +
      ' annat räknas inte. Alla andra räknas.',
    reasons: {
      offensive: 'kränkande',
      'personal-data': 'personuppgifter',
      spam: 'reklam',
      fake: 'inte äkta',
      'off-topic': 'handlar om något annat',
    },
  },
  tr: {
    title: '{site} değerlendirmeleri',
    titleOf: '{name} değerlendirmeleri, {site}',
    verified: 'Her değerlendirme, buradaki bir görüşmeden sonra o görüşmeyi yapan kişi tarafından yazıldı.',
    none: 'Henüz değerlendirme yok.',
    replyOf: '{name} yanıtladı',
    given: '5 üzerinden {n} yıldız',
    older: 'Daha eski değerlendirmeler',
    hidden: 'Gösterilmeyen değerlendirmeler: {n} ({list}).',
    hiddenStars:
      'Reklamların, gerçek olmayan ve başka bir konudaki değerlendirmelerin yıldızları ' +
      'sayılmaz. Diğerlerinin hepsi sayılır.',
    reasons: {
      offensive: 'hakaret içeriyor',
      'personal-data': 'kişisel veri',
      spam: 'reklam',
      fake: 'gerçek değil',
      'off-topic': 'başka bir konuda',
    },
  },
} as const satisfies Record<string, ReviewPageWords>;
