import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'uk'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Мені треба ще хвилину'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Мені треба ще # хвилину',
          few: 'Мені треба ще # хвилини',
          many: 'Мені треба ще # хвилин',
          other: 'Мені треба ще # хвилини',
        }),
  postponeLead: 'Тим часом перші йдуть інші, а Ваше місце зберігається.',
  postponed: 'Не поспішайте',
  postponedLead: (until) =>
    `До ${formats.time(until)} перші йдуть інші. Потім знову настане Ваша черга, на тому самому місці.`,
  backIn: 'Назад у чергу через',
  ready: 'Можу починати',
  elsewhere: 'Це триває в іншому місці',
  elsewhereWaiting: 'Ваше місце зберігається. Воно відкрите в іншому вікні або на іншому пристрої.',
  elsewhereTalking: (name) => `Ваша розмова відкрита в іншому вікні або на іншому пристрої: ${name}.`,
  elsewhereEnded: (name) =>
    `Вашу розмову завершено: ${name}. Вона відкрита в іншому вікні або на іншому пристрої.`,
  continueHere: 'Продовжити тут',
  oneMoment: 'Хвилинку',
  move: 'Продовжити на іншому пристрої',
  moveLead: 'Скануйте код іншим пристроєм або відкрийте на ньому посилання.',
  moveSecret: (until) =>
    `Діє один раз, до ${formats.time(until)}. Хто його відкриє, займе Ваше місце, тож бережіть його.`,
  moveOver: 'Цей код уже застарів.',
  again: 'Створити новий',
  making: 'Створюємо код',
  code: 'Посилання як QR-код',
  link: 'Посилання на Ваше місце',
  copy: 'Копіювати посилання',
  copied: 'Скопійовано',
  close: 'Закрити',
  arrive: 'Продовжити на цьому пристрої?',
  arriveLead: 'Ваше місце або розмова перейде сюди без змін. Інший пристрій про це повідомить.',
  arriveGone: 'Це посилання вже не діє',
  notNow: 'Не зараз',
});
