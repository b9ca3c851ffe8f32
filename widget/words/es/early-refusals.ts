import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Esta página es más antigua que el servicio. Vuelva a cargarla.',
  'site-unknown': 'Por esta página no se puede hablar con nadie. Avise, por favor, a quien la lleva.',
  'origin-refused': 'Desde esta dirección no se puede hablar con nadie. Avise, por favor, al sitio.',
  'too-many': 'Fue demasiado a la vez. Espere unos segundos e inténtelo de nuevo.',
  'no-answer': 'No hubo respuesta. Compruebe su conexión e inténtelo de nuevo.',
  'storage-failed': 'No ha cambiado nada. Inténtelo de nuevo en un momento.',
  'server-stopping': 'Volvemos en un momento; su lugar se conserva.',
  other: 'No ha funcionado. Vuelva a cargar la página o inténtelo más tarde.',
});
