import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'es'>): BehindWords['turn'] => ({
  label: 'Avisarme cuando sea mi turno:',
  sound: 'Sonido',
  soundLong: 'Sonido cuando hay novedades mientras mira otra cosa',
  soundOn: 'El sonido está activado',
  soundOff: 'El sonido está desactivado',
  notification: 'Notificación',
  called: (name) => `Llamando a ${name}`,
  answered: (name) => `${name} ha respondido`,
  asked: 'Hace falta su elección',
  swap: (name) => `${name} está libre ahora`,
  late: 'Su espera se alarga',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} le ha escrito`,
});

export const keptWords = (formats: Formats<'es'>): BehindWords['kept'] => ({
  save: 'Guardar la conversación',
  title: (name) => `Conversación con ${name}`,
  times: (zone) => `Horas según: ${zone}.`,
  file: 'conversacion',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'No había enviado esto',
  unsentLead: 'No llegó a nadie. Cópielo si quiere conservarlo.',
  copy: 'Copiar',
  copied: 'Copiado',
});
