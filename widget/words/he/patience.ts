import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'he'>): BehindWords['patience'] => ({
  legend: 'מי יכול לעזור לך?',
  flex: (name) => `${name}, או כל אדם מתאים אחרי`,
  select: (name) => `כמה זמן להמתין לשיחה עם ${name}`,
  minutes: (count) => `${formats.number(count)} דק׳`,
  flexHint: (name) =>
    `אם לא יתאפשר לדבר עם ${name} בזמן הזה, נחבר אותך לאדם אחר עוד קודם. הזמן נספר מההצטרפות.`,
  insist: (name) => `רק ${name}`,
  insistHint: (name) => `המתנה לשיחה עם ${name}, כמה זמן שיידרש.`,
  any: (name) => `מי שיתפנה קודם, רצוי ${name}`,
  anyHint: 'השיחה שלך תהיה עם האדם המתאים הראשון שיתפנה.',
  change: 'שינוי',
  save: 'שמירה',
  cancel: 'ביטול',
  kept: 'נשמר. המקום שלך בתור שמור.',
  keeps: 'המקום שלך בתור שמור, בכל בחירה.',
  until: (name, moment) =>
    `ההמתנה לשיחה עם ${name} היא עד ${formats.time(moment)}; אחר כך השיחה פתוחה לכל אדם מתאים.`,
  released: (reason, name) => `השיחה שלך פתוחה עכשיו לכל אדם מתאים, כי ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `הזמן שקבעת להמתנה לשיחה עם ${name} עבר`;
    case 'early':
      return `השיחה עם ${name} כנראה לא הייתה מתאפשרת בזמן`;
    case 'agent-declined':
      return `השיחה עם ${name} לא תתאפשר`;
    case 'agent-draining':
      return `אין עוד מקום אצל ${name} לפני ההפסקה`;
    case 'agent-offline':
      return `${name} כבר לא כאן`;
    case 'agent-removed':
      return `${name} כבר לא בצוות`;
    case 'agent-lost':
      return `החיבור אל ${name} נותק`;
  }
}

const secondsOf = (formats: Formats<'he'>, count: number) =>
  formats.plural(count, { one: 'שנייה אחת', two: 'שתי שניות', other: '# שניות' });

export const newsWords = (formats: Formats<'he'>): BehindWords['news'] => ({
  swap: (name) => `אפשר לקבל עכשיו עזרה מאת ${name}`,
  swapFree: 'לסירוב אין מחיר: המקום שלך נשאר כמו שהוא.',
  swapYes: 'כן, אפשר להתחיל',
  swapNo: 'לא, לשמור את המקום',
  answered: (name) => `תשובה מאת ${name}`,
  answerEnough: 'זה מספיק, יציאה מהתור',
  moreTime: 'עוד זמן',
  timeLeft: (seconds) => `הזמן שנותר לתשובה: ${secondsOf(formats, seconds)}`,
  late: 'זה נמשך יותר ממה שאמרנו',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'השיחות שלפניך ארוכות מהרגיל.';
      case 'agent-away':
        return `${name} בהפסקה.`;
      case 'offer-unanswered':
        return `הקריאה נשלחה אל ${name} ולא הגיע מענה.`;
      case 'agent-lost':
        return 'החיבור אל מי שעזר לך נותק.';
    }
  },
  lateNow: 'מעכשיו:',
  credit: (seconds) => `לכן המקום שלך נחשב כאילו הצטרפת לתור מוקדם יותר: ${secondsOf(formats, seconds)}.`,
  away: (name) => `${name} בהפסקה כבר זמן מה`,
  awayLead: 'המקום שלך בתור שמור, בכל בחירה.',
  keepWaiting: 'המשך ההמתנה',
  credits: (reason, seconds) => {
    const earlier = `המקום שלך הוקדם בתור (${secondsOf(formats, seconds)})`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: זה נמשך יותר ממה שאמרנו.`;
      case 'priority':
        return `${earlier}: לבקשת האתר הזה.`;
      case 'frustration':
        return `${earlier}: בפעם הקודמת משהו השתבש.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `היה אפשר לדבר עם ${name}, ו${releasedTo(explanation.reason)}.`;
      case 'swap':
        return `היה אפשר לדבר עם ${name}, והסכמת.`;
    }
  },
});

/** As `releaseReason`, of somebody who is no longer to be named. */
function releasedTo(reason: ReleaseReason): string {
  switch (reason) {
    case 'patience-ended':
      return 'הזמן שקבעת להמתנה לבחירה הראשונה שלך עבר';
    case 'early':
      return 'הבחירה הראשונה שלך כנראה לא הייתה מתאפשרת בזמן';
    case 'agent-declined':
      return 'הבחירה הראשונה שלך לא התאפשרה';
    case 'agent-draining':
      return 'בבחירה הראשונה שלך לא נשאר מקום לפני ההפסקה';
    case 'agent-offline':
      return 'הבחירה הראשונה שלך כבר לא כאן';
    case 'agent-removed':
      return 'הבחירה הראשונה שלך כבר לא בצוות';
    case 'agent-lost':
      return 'החיבור אל הבחירה הראשונה שלך נותק';
  }
}

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'ההמתנה שלך הייתה הארוכה ביותר',
    credit: 'המקום שלך נחשב הוותיק ביותר',
    picked: 'השיחה התחילה מיד',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}, ו${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `בחרת לדבר עם ${name}`;
    case 'former':
      return `כבר דיברת עם ${name}`;
    case 'picked':
    case 'only-one-free':
      return `היה אפשר לדבר עם ${name}`;
    case 'least-occupied':
      return `היה אפשר לדבר עם ${name}, והעומס שם היום הקטן ביותר`;
    case 'longest-idle':
      return `אצל ${name} עבר הזמן הרב ביותר בלי שיחה`;
  }
}
