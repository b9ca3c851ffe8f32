/** What helpers say around a subject. `{name}` is the helper, `{colleague}` whoever knows more. */
export const GREETINGS = [
  'Hello, {name} here.',
  'Hi, this is {name}. Thanks for waiting.',
  'Good to have you here, {name} speaking.',
  'Hello! {name} from the shop.',
] as const;

export const OPEN_QUESTIONS = [
  'What can I do for you?',
  'Tell me what you are after.',
  'What are you playing, and what is missing?',
] as const;

/** When nothing was recognised: each leads on, none pretends to have understood. */
export const LEADS_ON = [
  'I want to get this right. What do you play at the moment, and where?',
  'Can you describe it in other words? What do you hear, and what would you like to hear?',
  'Let me ask the other way round: is it about an instrument you have, or one you are looking for?',
  'I am not sure I have understood. Is it more about guitars, amps, pedals, a repair or an order?',
  'Do you have a budget in mind, and a song that sounds the way you want it?',
] as const;

export const STAYS_POLITE = [
  'I would rather show you than guess. Come by when you are near, and we try it together.',
  'That goes beyond what I can say from here, but I have written it down for the morning round.',
  'Fair point. Take your time, I am here as long as you like.',
] as const;

export const NOT_MY_FIELD = [
  'That is more {colleague}’s field, but I can start you off.',
  '{colleague} knows even more about that; here is what I would ask first.',
] as const;

export const ANYTHING_ELSE = [
  'Is there anything else you would like to know?',
  'Does that help? Ask on if not.',
  'Shall we look at anything else?',
] as const;

export const WELCOMES = [
  'You are very welcome. Enjoy playing.',
  'With pleasure. Come back and tell me how it went.',
  'Gladly. Have a good one, and mind the volume.',
] as const;

export const SILENCE_FAREWELL =
  'I will close our chat for now, so that the next in line can come. Write again whenever you like.';

export const THANKS = [
  'That is exactly what I needed. Thank you!',
  'Great, thanks a lot for your time.',
  'Perfect, I will do that. Thank you.',
  'Very clear, thanks. I will come by on Saturday.',
  'Thank you, that helps.',
] as const;

/** Answers to what anybody may ask at any time. The first match counts. */
export const ASIDES: readonly { readonly asked: RegExp; readonly answers: readonly string[] }[] = [
  {
    asked: /\b(are|r) (you|u) (a |an )?(real|human|(ro)?bot|machine|person|ai)|is this (a )?(bot|real)/i,
    answers: [
      'Honestly: I am simulated. This is a demo shop, and I only know a few subjects. Sign in to the ' +
        'console as Mara if you want a person here.',
    ],
  },
  {
    asked: /\b(opening|open (on|till|until|today)|hours|close[sd]? (at|on)|where are you|address|visit)\b/i,
    answers: [
      'We are at Harbour Lane 12, Tuesday to Saturday from 10 to 18. The bell is louder than it looks.',
    ],
  },
  {
    asked: /\b(price|cost|how much|discount|cheaper|expensive|budget|euros?)\b|€/i,
    answers: [
      'Prices are on each page, and they include the setup. If you name a budget I will stay under it.',
      'Tell me your limit and I will not show you anything above it. Promise.',
    ],
  },
  {
    asked: /\b(idiot|stupid|useless|shut up|wtf|damn|crap)\b/i,
    answers: [
      'I can tell this is annoying. Let us take it one step at a time: what is the first thing to solve?',
    ],
  },
];

/** Languages that are recognised by their commonest words, with a sentence in each. */
export const OTHER_LANGUAGES: readonly { readonly heard: RegExp; readonly answer: string }[] = [
  {
    heard: /\b(hallo|guten|ich|bitte|gitarre|danke|suche|haben sie)\b/i,
    answer: 'Schön, dass Sie da sind. In dieser Vorführung schreibe ich auf Englisch weiter.',
  },
  {
    heard: /\b(bonjour|salut|je|merci|guitare|cherche|avez-vous)\b/i,
    answer: 'Bienvenue. Dans cette démonstration je continue en anglais, si cela vous convient.',
  },
  {
    heard: /\b(hola|buenas|gracias|guitarra|busco|tienen)\b/i,
    answer: 'Bienvenido. En esta demostración sigo en inglés, si le parece bien.',
  },
  {
    heard: /\b(ciao|buongiorno|grazie|chitarra|cerco|avete)\b/i,
    answer: 'Benvenuto. In questa dimostrazione continuo in inglese, se va bene.',
  },
];

export const SAYS_HELLO = /^\s*(hi|hello|hey|good (morning|afternoon|evening)|moin|yo)\b[\s!.,]*$/i;

export const SAYS_THANKS = /\b(thanks|thank you|thx|cheers|that helps|goodbye|bye|see you)\b/i;
