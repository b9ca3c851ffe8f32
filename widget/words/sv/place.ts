import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'sv'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Jag behöver en minut till'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Jag behöver # minut till',
          other: 'Jag behöver # minuter till',
        }),
  postponeLead: 'Under tiden går andra före, och din plats är kvar.',
  postponed: 'Ta god tid på dig',
  postponedLead: (until) =>
    `Andra går före till ${formats.time(until)}. Sedan är det din tur igen, på den plats du hade.`,
  backIn: 'Tillbaka i kön om',
  ready: 'Nu är jag redo',
  elsewhere: 'Det här fortsätter någon annanstans',
  elsewhereWaiting: 'Din plats i kön är kvar. Den är öppen i ett annat fönster eller på en annan enhet.',
  elsewhereTalking: (name) =>
    `Din konversation med ${name} är öppen i ett annat fönster eller på en annan enhet.`,
  elsewhereEnded: (name) =>
    `Din konversation med ${name} är slut. Den är öppen i ett annat fönster eller på en annan enhet.`,
  continueHere: 'Fortsätt här',
  oneMoment: 'Ett ögonblick',
  move: 'Fortsätt på en annan enhet',
  moveLead: 'Skanna koden med den andra enheten, eller öppna länken där.',
  moveSecret: (until) =>
    `Den fungerar en gång, till ${formats.time(until)}. Den som öppnar den får din plats; visa ingen annan.`,
  moveOver: 'Koden är för gammal nu.',
  again: 'Skapa en ny',
  making: 'Koden skapas',
  code: 'Länken som QR-kod',
  link: 'Länk till din plats',
  copy: 'Kopiera länken',
  copied: 'Kopierad',
  close: 'Stäng',
  arrive: 'Fortsätt på den här enheten?',
  arriveLead:
    'Din plats eller din konversation kommer hit precis som den är. Den andra enheten säger då till.',
  arriveGone: 'Länken går inte längre att använda',
  notNow: 'Inte nu',
});
