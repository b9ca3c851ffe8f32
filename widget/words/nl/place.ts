import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'nl'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Ik heb nog een minuut nodig'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Ik heb nog # minuut nodig',
          other: 'Ik heb nog # minuten nodig',
        }),
  postponeLead: 'Intussen gaan anderen voor en blijft uw plaats bewaard.',
  postponed: 'Neem rustig de tijd',
  postponedLead: (until) =>
    `Tot ${formats.time(until)} gaan anderen voor. Daarna bent u weer aan de beurt, op uw oude plaats.`,
  backIn: 'Terug in de wachtrij over',
  ready: 'Ik ben er klaar voor',
  elsewhere: 'Dit gaat ergens anders verder',
  elsewhereWaiting: 'Uw plaats blijft bewaard. Die is open in een ander venster of op een ander apparaat.',
  elsewhereTalking: (name) => `Uw gesprek met ${name} is open in een ander venster of op een ander apparaat.`,
  elsewhereEnded: (name) =>
    `Uw gesprek met ${name} is afgelopen. Het is open in een ander venster of op een ander apparaat.`,
  continueHere: 'Hier verdergaan',
  oneMoment: 'Een ogenblik',
  move: 'Verdergaan op een ander apparaat',
  moveLead: 'Scan de code met het andere apparaat of open de link daar.',
  moveSecret: (until) =>
    `Werkt één keer, tot ${formats.time(until)}. Wie de link opent, krijgt uw plaats; houd hem voor uzelf.`,
  moveOver: 'Deze code is inmiddels te oud.',
  again: 'Nieuwe maken',
  making: 'De code wordt gemaakt',
  code: 'De link als QR-code',
  link: 'Link naar uw plaats',
  copy: 'Link kopiëren',
  copied: 'Gekopieerd',
  close: 'Sluiten',
  arrive: 'Op dit apparaat verdergaan?',
  arriveLead:
    'Uw plaats of uw gesprek komt hierheen, precies zoals het is. Het andere apparaat meldt dat dan.',
  arriveGone: 'Deze link werkt niet meer',
  notNow: 'Nu niet',
});
