import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Portuguese. */
export const words = (formats: Formats<'pt'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'pt'>): BookingPageWords['page'] => ({
  loading: 'Um momento: procuramos a sua chamada',
  heading: 'A sua chamada',
  when: (name, at) => `${name} vai ligar ${at}`,
  about: (minutes, zone) => `Dura ${formats.number(minutes)} min. A hora é a sua: ${zone}.`,
  soon: 'Falta pouco.',
  due: (name) => `${name} está prestes a ligar`,
  displaced: (name, at) => `${name} não pode ligar ${at}`,
  displacedLead: 'Escolha outra hora ou cancele a chamada. Até lá, ninguém liga.',
  moved: 'A sua chamada tem uma nova hora.',
  movedMailed: 'Um e-mail confirma, com um novo link.',
  movedNotMailed: 'Não enviamos e-mail. Guarde o endereço desta página: é o novo link da sua chamada.',
  cancelled: 'A sua chamada foi cancelada',
  cancelledLead: 'Ninguém vai ligar, e a hora fica livre para outras pessoas. Pode fechar esta página.',
  gone: 'Esta chamada já passou ou foi cancelada',
  goneLead: 'Já não há nada para mudar ou cancelar. Pode marcar outra chamada onde nos encontrou.',
  expired: 'Este link é demasiado antigo',
  expiredLead: 'Funciona até alguns dias depois da chamada. Pode marcar outra onde nos encontrou.',
  invalid: 'Este link não está completo',
  invalidLead: 'Abra o link de novo a partir do e-mail, ou copie tudo, até à última letra.',
  failed: 'Não foi possível carregar a página',
  failedLead: 'O que foi marcado mantém-se. Tente de novo daqui a pouco.',
  tryAgain: 'Tentar de novo',
  back: 'Agora não',
});
