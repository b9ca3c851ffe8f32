import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'de'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Ich brauche noch eine Minute'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Ich brauche noch # Minute',
          other: 'Ich brauche noch # Minuten',
        }),
  postponeLead: 'Solange gehen andere vor, und Ihr Platz bleibt erhalten.',
  postponed: 'Nehmen Sie sich Zeit',
  postponedLead: (until) =>
    `Bis ${formats.time(until)} gehen andere vor. Dann sind Sie wieder dran, auf Ihrem alten Platz.`,
  backIn: 'Wieder an der Reihe in',
  ready: 'Ich bin jetzt bereit',
  elsewhere: 'Das geht woanders weiter',
  elsewhereWaiting:
    'Ihr Platz bleibt erhalten. Er ist in einem anderen Fenster oder auf einem anderen Gerät geöffnet.',
  elsewhereTalking: (name) =>
    `Ihr Gespräch mit ${name} ist in einem anderen Fenster oder auf einem anderen Gerät geöffnet.`,
  elsewhereEnded: (name) =>
    `Ihr Gespräch mit ${name} ist beendet. Es ist in einem anderen Fenster oder auf einem anderen Gerät geöffnet.`,
  continueHere: 'Hier weitermachen',
  oneMoment: 'Einen Moment',
  move: 'Auf einem anderen Gerät weitermachen',
  moveLead: 'Scannen Sie den Code mit dem anderen Gerät, oder öffnen Sie dort den Link.',
  moveSecret: (until) =>
    `Er gilt einmal, bis ${formats.time(until)}. Wer ihn öffnet, übernimmt Ihren Platz; behalten Sie ihn für sich.`,
  moveOver: 'Dieser Code ist inzwischen zu alt.',
  again: 'Neuen erstellen',
  making: 'Der Code wird erstellt',
  code: 'Der Link als QR-Code',
  link: 'Link zu Ihrem Platz',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  arrive: 'Auf diesem Gerät weitermachen?',
  arriveLead:
    'Ihr Platz oder Ihr Gespräch kommt hierher, so wie es ist. Auf dem anderen Gerät steht das dann auch.',
  arriveGone: 'Dieser Link gilt nicht mehr',
  notNow: 'Jetzt nicht',
});
