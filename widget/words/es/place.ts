import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'es'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Necesito un minuto más'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Necesito # minuto más',
          other: 'Necesito # minutos más',
        }),
  postponeLead: 'Mientras tanto pasan otras personas, y su lugar se conserva.',
  postponed: 'Tómese su tiempo',
  postponedLead: (until) =>
    `Otras personas pasan hasta las ${formats.time(until)}. Luego se le llama de nuevo, en su lugar.`,
  backIn: 'De vuelta en la cola en',
  ready: 'Ya puedo',
  elsewhere: 'Esto sigue en otro lugar',
  elsewhereWaiting: 'Su lugar en la cola se conserva. Está abierto en otra ventana o en otro dispositivo.',
  elsewhereTalking: (name) =>
    `Su conversación con ${name} está abierta en otra ventana o en otro dispositivo.`,
  elsewhereEnded: (name) =>
    `Su conversación con ${name} ha terminado. Está abierta en otra ventana o en otro dispositivo.`,
  continueHere: 'Continuar aquí',
  oneMoment: 'Un momento',
  move: 'Continuar en otro dispositivo',
  moveLead: 'Escanee el código con el otro dispositivo, o abra allí el enlace.',
  moveSecret: (until) =>
    `Sirve una vez, hasta las ${formats.time(until)}. Quien lo abra ocupa su lugar: no lo comparta.`,
  moveOver: 'Este código ya es demasiado antiguo.',
  again: 'Crear otro',
  making: 'Creando el código',
  code: 'El enlace como código QR',
  link: 'Enlace a su lugar',
  copy: 'Copiar el enlace',
  copied: 'Copiado',
  close: 'Cerrar',
  arrive: '¿Continuar en este dispositivo?',
  arriveLead: 'Su lugar, o su conversación, llega aquí tal como está. El otro dispositivo lo dirá entonces.',
  arriveGone: 'Este enlace ya no se puede usar',
  notNow: 'Ahora no',
});
