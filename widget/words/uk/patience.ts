import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'uk'>): BehindWords['patience'] => ({
  legend: 'Хто може Вам допомогти?',
  flex: (name) => `${name} або будь-яка відповідна людина через`,
  select: (name) => `Скільки чекати: ${name}`,
  minutes: (count) => `${formats.number(count)} хв`,
  flexHint: (name) => `Якщо ${name} не встигне вчасно, з’єднаємо раніше. Час рахується від входу в чергу.`,
  insist: (name) => `Лише ${name}`,
  insistHint: (name) => `Вам допоможе лише ${name}, хоч би скільки довелося чекати.`,
  any: (name) => `Перша вільна людина, за змоги ${name}`,
  anyHint: 'Розмову прийме перша вільна відповідна людина.',
  change: 'Змінити',
  save: 'Зберегти',
  cancel: 'Скасувати',
  kept: 'Збережено. Ваше місце лишається за Вами.',
  keeps: 'Ваше місце лишається за Вами, що б Ви не обрали.',
  until: (name, moment) =>
    `До ${formats.time(moment)} розмову може прийняти лише ${name}; потім будь-яка відповідна людина.`,
  released: (reason, name) =>
    `Тепер розмову може прийняти будь-яка відповідна людина, бо ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `минув визначений Вами час, коли допомогти може лише ${name}`;
    case 'early':
      return `${name} навряд чи встигне вчасно`;
    case 'agent-declined':
      return `${name} не може прийняти цю розмову`;
    case 'agent-draining':
      return `${name} до перерви більше нікого не приймає`;
    case 'agent-offline':
      return `${name} уже не на місці`;
    case 'agent-removed':
      return `${name} тут більше не працює`;
    case 'agent-lost':
      return `перервався зв’язок: ${name}`;
  }
}

const secondsOf = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# секунду', few: '# секунди', many: '# секунд', other: '# секунди' });

/** As it stands after “протягом”. */
const secondsLeft = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# секунди', few: '# секунд', many: '# секунд', other: '# секунди' });

export const newsWords = (formats: Formats<'uk'>): BehindWords['news'] => ({
  swap: (name) => `${name} зараз має час і може Вам допомогти`,
  swapFree: 'Відмова нічого не коштує: Ваше місце лишається, як є.',
  swapYes: 'Так, з’єднати',
  swapNo: 'Ні, чекаю далі',
  answered: (name) => `Відповідь: ${name}`,
  answerEnough: 'Цього досить, виходжу',
  moreTime: 'Більше часу',
  timeLeft: (seconds) => `Відповісти можна ще протягом ${secondsLeft(formats, seconds)}`,
  late: 'Це триває довше, ніж ми казали',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Розмови перед Вами тривають довше, ніж зазвичай.';
      case 'agent-away':
        return `${name} має перерву.`;
      case 'offer-unanswered':
        return `${name} не відповідає на сигнал.`;
      case 'agent-lost':
        return 'Перервався зв’язок із людиною, яка Вам допомагала.';
    }
  },
  lateNow: 'Відтепер:',
  credit: (seconds) =>
    `Тому Ваше місце рахується так, ніби Ви стали в чергу на ${secondsOf(formats, seconds)} раніше.`,
  away: (name) => `${name} уже деякий час має перерву`,
  awayLead: 'Ваше місце лишається за Вами, що б Ви не обрали.',
  keepWaiting: 'Чекати далі',
  credits: (reason, seconds) => {
    const earlier = `Ваше місце рахується на ${secondsOf(formats, seconds)} раніше`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: це тривало довше, ніж ми казали.`;
      case 'priority':
        return `${earlier}: про це попросив цей сайт.`;
      case 'frustration':
        return `${earlier}: минулого разу щось пішло не так.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `Вільною була ця людина: ${name}; ${releasedTo(explanation.reason)}.`;
      case 'swap':
        return `Вільною була ця людина: ${name}; Ви погодилися.`;
    }
  },
});

/** As `releaseReason`, of somebody who is no longer to be named. */
function releasedTo(reason: ReleaseReason): string {
  switch (reason) {
    case 'patience-ended':
      return 'минув час, який Ви визначили для першого вибору';
    case 'early':
      return 'людина, яку Ви обрали спершу, навряд чи встигла б';
    case 'agent-declined':
      return 'людина, яку Ви обрали спершу, не може прийняти цю розмову';
    case 'agent-draining':
      return 'людина, яку Ви обрали спершу, до перерви більше нікого не приймає';
    case 'agent-offline':
      return 'людина, яку Ви обрали спершу, уже не на місці';
    case 'agent-removed':
      return 'людина, яку Ви обрали спершу, тут більше не працює';
    case 'agent-lost':
      return 'перервався зв’язок із людиною, яку Ви обрали спершу';
  }
}

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'Ви чекали найдовше',
    credit: 'Ваше місце рахувалося як найдавніше',
    picked: 'розмова почалася одразу',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}; ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Ваш вибір: ${name}`;
    case 'former':
      return `Ви вже розмовляли з цією людиною: ${name}`;
    case 'picked':
    case 'only-one-free':
      return `Вільною була ця людина: ${name}`;
    case 'least-occupied':
      return `Вільною і сьогодні найменш зайнятою була ця людина: ${name}`;
    case 'longest-idle':
      return `Найдовше вільною була ця людина: ${name}`;
  }
}
