import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'telefonicznie',
  video: 'przez wideo',
  email: 'przez e-mail',
  social: 'w sieci społecznościowej',
  sms: 'przez SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} wie o tym więcej.`;
    case 'in-charge':
      return `${name} się tym zajmuje.`;
    case 'speaks-language':
      return `${name} mówi w tym języku.`;
    case 'has-time':
      return `${name} ma teraz na to czas.`;
    case 'other':
      return `${name} może lepiej pomóc.`;
  }
}

export const transferWords = (formats: Formats<'pl'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'inna osoba', needed: (list) => `inna osoba (${list})` });
  return {
    brings: (way) => `${way.from.name} przekazuje rozmowę dalej: ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Inna osoba'),
    kept: 'Miejsce i to, co zostało napisane, przechodzą dalej; nie trzeba niczego powtarzać.',
    back: (way) => `Nikt inny nie może przejąć rozmowy; wraca do tej osoby: ${way.from.name}`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name} wzywa do rozmowy: ${to(way)}`
        : `${way.from.name} szuka, kto przejmie rozmowę: ${to(way)}`,
    seeksLead: (name) => `Do tego czasu rozmowa trwa: ${name}.`,
    stay: (name) => `Bez zmiany: ${name}`,
    ended: (end, name) =>
      end === 'stayed'
        ? `Bez zmiany, rozmowa trwa: ${name}.`
        : `Nikt inny nie może przyjść; rozmowa trwa: ${name}.`,
    elsewhere: (channel, name) => `${name}: rozmowa trwa dalej ${means[channel]}.`,
    guest: (name) => `${name} jeszcze tu jest.`,
    reopen: 'Otwórz rozmowę ponownie',
    reopenLead: (name) => `W miarę możliwości: ${name}.`,
  };
};
