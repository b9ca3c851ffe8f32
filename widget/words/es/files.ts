import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'es'>): BehindWords['files'] => ({
  attach: 'Adjuntar imágenes o PDF',
  drop: 'Suelte aquí imágenes o PDF',
  chosen: 'Archivos para enviar',
  waiting: 'Espera su turno',
  sending: (share) => `Enviando, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Listo, ${size(formats, bytes)}`,
  failed: (reason) => `No enviado. ${reason}`,
  retry: 'Intentar de nuevo',
  retryNamed: (name) => `Intentar de nuevo: ${name}`,
  remove: (name) => `Quitar ${name}`,
  stillSending: 'Sus archivos aún están en camino.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Listo para enviar: ${files(formats, ready)}.`,
      failed === 0 ? '' : `No se pudo enviar: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Imagen: ${name}`,
  open: (name) => `Abrir ${name}`,
  save: 'Guardar',
  saveNamed: (name) => `Guardar ${name}`,
  loading: 'Cargando',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'es'>, count: number): string =>
  formats.plural(count, { one: '# archivo', other: '# archivos' });

const size = (formats: Formats<'es'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Su pregunta',
  write: 'Escribir ahora su pregunta',
  hint: (name) =>
    name === null
      ? 'Quien responda la tiene a la vista. Puede cambiarla hasta que se le llame.'
      : `${name} la tiene a la vista al responder. Puede cambiarla hasta que se le llame.`,
  label: 'Su pregunta',
  placeholder: '¿De qué se trata?',
  save: 'Guardar',
  cancel: 'Cancelar',
  change: 'Cambiar su pregunta',
  saved: 'Guardado. Está ahí cuando alguien responda.',
  unsaved: 'Aún sin guardar.',
  asked: 'Su pregunta',
});
