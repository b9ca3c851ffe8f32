import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'es'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Su nombre',
  mail: 'Dirección de correo',
  phone: 'Teléfono',
  optional: 'opcional',
  reach: 'Basta con uno de los dos. Solo lo ven las personas que trabajan aquí.',
  missing: 'Indique un correo o un teléfono, para que alguien pueda responder.',
  back: 'Ahora no',
});

const leaveWords = (formats: Formats<'es'>): BehindWords['leave'] => ({
  heading: 'Dejar un mensaje',
  headingFor: (name) => `Dejar un mensaje para ${name}`,
  lead: 'Llega a todas las personas de aquí; alguien responde a la vuelta. Cuándo, no podemos prometerlo.',
  leadFor: (name) => `Llega a ${name}, que responde a su vuelta. Cuándo, no podemos prometerlo.`,
  text: 'Su mensaje',
  send: 'Dejarlo',
  sending: 'Un momento',
  empty: 'Escriba algo primero.',
  left: 'Su mensaje está dejado',
  leftLead: (contact) => `Quien lo recoja responde a ${formats.list(contact)}. Ningún correo lo confirma.`,
});

const bookWords = (formats: Formats<'es'>): BehindWords['book'] => ({
  heading: 'Reservar una llamada',
  headingWith: (name) => `Reservar una llamada con ${name}`,
  lead: (minutes, zone) =>
    `Le llama quien tenga menos que hacer, durante ${formats.number(minutes)} min. En su hora: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} le llama, durante ${formats.number(minutes)} min. En su hora: ${zone}.`,
  leavesLine: 'Conserva su lugar en la cola hasta que la hora esté reservada; entonces sale de ella.',
  day: 'Día',
  time: 'Hora',
  note: '¿De qué se trata?',
  mails: 'Un correo la confirma y se la recuerda, si da una dirección.',
  mailsNothing: 'No se envía ningún correo: apunte la hora.',
  send: 'Reservar esta hora',
  noTime: 'Elija una de las horas.',
  loading: 'Buscando horas libres',
  none: 'No hay horas libres en los próximos días. Puede dejar un mensaje.',
  noneWith: (name) => `${name} no tiene horas libres en los próximos días.`,
  withAny: 'Preguntar a todo el equipo',
  tryAgain: 'Intentar de nuevo',
});

const movingWords = (formats: Formats<'es'>): BehindWords['moving'] => ({
  heading: 'Elegir otra hora',
  lead: (name, at, zone) => `${name} le llama ${at}, mientras no elija otra. En su hora: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} no puede llamarle ${at}. Elija una hora que le convenga. En su hora: ${zone}.`,
  send: 'Tomar esta hora',
  none: 'No hay horas libres en los próximos días.',
  at: (moment, now) => `${formats.day(moment, now)} a las ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'es'>): BehindWords['booked'] => ({
  booked: (at) => `Su llamada está reservada: ${at}`,
  calls: (name, zone) => `${name} le llama. En su hora: ${zone}.`,
  mailed: 'Un correo la confirma.',
  notMailed: 'No se envía ningún correo: apunte la hora.',
  keep: 'Puede mover o cancelar la llamada en este navegador, y en cualquier lugar con este enlace:',
  link: 'La página de su llamada',
  leftLine: 'Ha salido de la cola.',
  close: 'Cerrar',
  yours: 'Sus llamadas reservadas',
  callsAt: (name, at) => `${name} le llama ${at}`,
  soon: (name, moment) => `Pronto: ${name} le llama a las ${formats.time(moment)}`,
  due: (name) => `${name} está a punto de llamarle.`,
  displaced: (name, at) => `${name} no puede llamarle ${at}. Elija otra hora, o cancele la llamada.`,
  move: 'Otra hora',
  moveOf: (at) => `Otra hora para la llamada: ${at}`,
  cancel: 'Cancelar',
  cancelOf: (at) => `Cancelar la llamada: ${at}`,
  cancelAsk: (name, at) => `¿Cancelar la llamada con ${name}, ${at}?`,
  cancelYes: 'Cancelar la llamada',
  cancelNo: 'Mantenerla',
});
