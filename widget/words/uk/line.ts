import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Розмова: ${name}`,
  firstFree: 'Розмова з першою вільною людиною',
  freeLead: (name) => `${name} має час і одразу отримає сигнал.`,
  firstFreeLead: 'Розмову прийме перша вільна відповідна людина.',
  name: 'Ваше ім’я',
  question: 'Про що йдеться?',
  optional: 'необов’язково',
  questionHint: 'Це прочитають перед розмовою, щоб можна було одразу почати.',
  start: 'Почати',
  join: 'Стати в чергу',
  joining: 'Хвилинку',
  cancel: 'Скасувати',
  left: (name) => `${name} уже не на місці. Нічого не надіслано.`,
  allLeft: 'Нікого вже немає на місці. Нічого не надіслано.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} не може прийняти цю розмову`;
    case 'agent-draining':
      return `${name} до перерви більше нікого не приймає`;
    case 'agent-offline':
      return `${name} уже не на місці`;
    case 'agent-removed':
      return `${name} тут більше не працює`;
    case 'agent-lost':
      return `Зв’язок перервався: ${name}`;
  }
}

export const lineWords = (formats: Formats<'uk'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Ваша черга наступна';
    return formats.plural(ahead, {
      one: 'Перед Вами # людина',
      few: 'Перед Вами # людини',
      many: 'Перед Вами # людей',
      other: 'Перед Вами # людини',
    });
  },
  forAgent: (name) => `Ви в черзі: ${name}`,
  forFirst: 'Ви в черзі до першої вільної людини',
  since: (moment) => `з ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Імовірно, близько ${formats.time(to)}`
      : `Імовірно, між ${formats.time(from)} і ${formats.time(to)}`,
  soonNow: 'Імовірно, з хвилини на хвилину',
  noEstimate: 'Прогнозу ще немає. Він з’явиться, щойно буде чесним.',
  closing: 'Оберіть когось іншого або залишайтеся: до того часу місце за Вами.',
  freeNow: 'За мить Вас з’єднають.',
  soft: (name) => `${name} має перерву; час залежить від повернення.`,
  late: 'Це триває довше, ніж ми казали. Порядок у черзі не змінюється.',
  nextAgent: (name) => `Щойно ${name} матиме час, надійде сигнал, і Ваша розмова відкриється просто тут.`,
  nextAny: 'Сигнал отримає перша вільна відповідна людина, і Ваша розмова відкриється просто тут.',
  barLabel: 'Скільки минуло з імовірного часу очікування',
  now: 'зараз',
  otherFree: (name) => `${name} зараз має час`,
  switchTo: (name) => `Перейти: ${name}`,
  pickOther: 'Обрати когось іншого',
  leave: 'Вийти з черги',
  leaveAsk: 'Вийти з черги? Ваше місце перейде до наступної людини.',
  leaveYes: 'Вийти з черги',
  leaveNo: 'Чекати далі',
  ringing: (name) => `${name} саме отримує сигнал`,
  ringingLead: 'Зазвичай відповідають за кілька секунд. Вам нічого не треба робити.',
  asked: askedSentence,
  askedLead: 'Ваше місце зберігається. Як бажаєте продовжити?',
  askedElse: 'Без Вашої відповіді: перша вільна людина через',
  takeFirst: 'Перша вільна людина',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Ви вийшли з черги.',
  },
});
