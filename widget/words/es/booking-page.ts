import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Spanish. */
export const words = (formats: Formats<'es'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'es'>): BookingPageWords['page'] => ({
  loading: 'Buscando su llamada',
  heading: 'Su llamada',
  when: (name, at) => `${name} le llama ${at}`,
  about: (minutes, zone) => `Dura ${formats.number(minutes)} min. En su hora: ${zone}.`,
  soon: 'Falta poco.',
  due: (name) => `${name} está a punto de llamarle`,
  displaced: (name, at) => `${name} no puede llamarle ${at}`,
  displacedLead: 'Elija otra hora, o cancele la llamada. Hasta entonces no le llama nadie.',
  moved: 'Su llamada tiene una nueva hora.',
  movedMailed: 'Un correo lo confirma, con un enlace nuevo.',
  movedNotMailed: 'No se envía correo. Guarde la dirección de esta página: es el nuevo enlace de su llamada.',
  cancelled: 'Su llamada está cancelada',
  cancelledLead: 'Nadie le llama, y la hora queda libre para otras personas. Puede cerrar esta página.',
  gone: 'Esta llamada ya pasó o está cancelada',
  goneLead: 'No queda nada que mover ni cancelar. Otra llamada se reserva donde nos encontró.',
  expired: 'Este enlace es demasiado antiguo',
  expiredLead: 'Sirve hasta unos días después de la llamada. Otra llamada se reserva donde nos encontró.',
  invalid: 'Este enlace no está completo',
  invalidLead: 'Ábralo de nuevo desde el correo, o cópielo entero, hasta la última letra.',
  failed: 'No se pudo cargar la página',
  failedLead: 'Lo reservado sigue en pie. Inténtelo de nuevo en un momento.',
  tryAgain: 'Intentar de nuevo',
  back: 'Ahora no',
});
