import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'pl'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Tutaj można przenieść lub odwołać telefon:',
  chooseAnew: 'Tutaj można wybrać inny termin lub odwołać telefon:',
  booked: {
    subject: (agent, site) => `Umówiony telefon: ${agent}, ${site}`,
    opening: (agent) => `${agent} zadzwoni:`,
  },
  moved: {
    subject: (agent, site) => `Nowy termin telefonu: ${agent}, ${site}`,
    opening: (agent) => `Telefon został przeniesiony. ${agent} zadzwoni:`,
  },
  reassigned: {
    subject: (agent, site) => `Zadzwoni ${agent}, ${site}`,
    opening: (agent) => `Termin telefonu pozostaje bez zmian, a zadzwoni ${agent}:`,
  },
  reminder: {
    subject: (agent, site) => `Już niedługo umówiony telefon: ${agent}, ${site}`,
    opening: (agent) => `${agent} wkrótce zadzwoni:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Prosimy o wybór innego terminu telefonu: ${site}`,
    opening: (agent) => `${agent} już tu nie pracuje, a w umówionym czasie nikt inny nie jest wolny:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Prosimy o wybór innego terminu telefonu: ${site}`,
    opening: (agent) => `Przykro nam: ${agent} nie może zadzwonić, a nikt inny nie jest wtedy wolny:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Odwołany telefon: ${agent}, ${site}`,
    opening: () => 'Zgodnie z życzeniem ten telefon został odwołany:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Rozmowa: ${agent}, ${site}`,
  you: 'Ja',
  times: (zone) => `Godziny według strefy: ${zone}.`,
  why: (site) => `Ta jedna wiadomość przychodzi, ponieważ ten adres podano na stronie ${site}.`,
});

const pickWords = (formats: Formats<'pl'>): ServerWords['pick'] => ({
  title: (site) => `Wybierz, kto pomoże: ${site}`,
  titleOf: (name, site) => `Rozmowa: ${name}, ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Jedna osoba jest gotowa pomóc.',
      few: '# osoby do wyboru i czas oczekiwania na każdą z nich.',
      many: '# osób do wyboru i czas oczekiwania na każdą z nich.',
      other: '# osoby do wyboru i czas oczekiwania na każdą z nich.',
    }),
  lead: 'Kto jest na miejscu, kto na czym się zna i co mówią o tym inni.',
  noScript: 'Ta strona sama się nie zmienia. Żeby z kimś porozmawiać, proszę włączyć JavaScript.',
  all: 'Wszystkie osoby',
  more: (count) =>
    formats.plural(count, {
      one: 'I jeszcze # osoba.',
      few: 'I jeszcze # osoby.',
      many: 'I jeszcze # osób.',
      other: 'I jeszcze # osoby.',
    }),
  rating: (average, count) => {
    const reviews = formats.plural(count, {
      one: '# opinia',
      few: '# opinie',
      many: '# opinii',
      other: '# opinii',
    });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Nowa osoba',
  speaks: (languages) => `Języki: ${formats.list(languages)}`,
  knows: (skills) => `Tematy: ${formats.list(skills)}`,
  away: 'Krótka przerwa',
  offline: 'Teraz po pracy',
  free: 'Ma teraz czas',
  here: 'Na miejscu',
  under: (minutes) => `Zwykle do ${formats.number(minutes)} min`,
  overAnHour: 'Zwykle ponad godzinę',
  closing: 'Kończy, nim przyjdzie kolej',
  unknown: 'Nie ma tu nikogo do wyboru',
  unknownLead: 'Proszę sprawdzić adres albo wrócić na stronę, z której prowadził link.',
  booking: 'Umówiony telefon',
});
