import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'es'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Aquí puede moverla o cancelarla:',
  chooseAnew: 'Aquí puede elegir otra hora, o cancelar:',
  booked: {
    subject: (agent, site) => `Su llamada con ${agent}, ${site}`,
    opening: (agent) => `${agent} le llamará:`,
  },
  moved: {
    subject: (agent, site) => `Cambio de hora: su llamada con ${agent}, ${site}`,
    opening: (agent) => `Su llamada ha cambiado de hora. ${agent} le llamará:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} le llamará, ${site}`,
    opening: (agent) => `La hora de su llamada se mantiene, y ${agent} le llamará:`,
  },
  reminder: {
    subject: (agent, site) => `Pronto: su llamada con ${agent}, ${site}`,
    opening: (agent) => `${agent} le llamará pronto:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Elija otra hora, por favor: su llamada, ${site}`,
    opening: (agent) => `${agent} ya no trabaja aquí, y nadie más está libre a la hora de su llamada:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Elija otra hora, por favor: su llamada, ${site}`,
    opening: (agent) => `Lo sentimos: ${agent} no puede llamarle, y nadie más está libre entonces:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Cancelada: su llamada con ${agent}, ${site}`,
    opening: (_agent) => 'Tal como deseaba, esta llamada se ha cancelado:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Su conversación con ${agent}, ${site}`,
  you: 'Usted',
  times: (zone) => `Horas según: ${zone}.`,
  why: (site) => `Recibe este único correo porque esta dirección se indicó en ${site}.`,
});

const pickWords = (formats: Formats<'es'>): ServerWords['pick'] => ({
  title: (site) => `Elija quién le ayuda en ${site}`,
  titleOf: (name, site) => `Hablar con ${name} en ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Hay una persona para ayudarle.',
      other: '# personas entre las que elegir, y cuánto se espera.',
    }),
  lead: 'Vea quién está, qué sabe y qué han dicho otras personas.',
  noScript: 'Esta página no cambia por sí sola. Para hablar con alguien, active JavaScript.',
  all: 'Todas las personas',
  more: (count) => formats.plural(count, { one: 'Y # más.', other: 'Y # más.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# opinión', other: '# opiniones' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Empieza aquí',
  speaks: (languages) => `Habla ${formats.list(languages)}`,
  knows: (skills) => `Sabe de ${formats.list(skills)}`,
  away: 'En pausa',
  offline: 'Ahora no está',
  free: 'Libre ahora',
  here: 'Está aquí',
  under: (minutes) => `Suele tardar menos de ${formats.number(minutes)} min`,
  overAnHour: 'Suele tardar más de una hora',
  closing: 'Se va antes de que llegue su turno',
  unknown: 'Aquí no hay nadie a quien elegir',
  unknownLead: 'Compruebe la dirección, o vuelva a la página que le trajo aquí.',
  booking: 'Su llamada',
});
