import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `שיחה עם ${name}`,
  firstFree: 'שיחה עם מי שיתפנה קודם',
  freeLead: (name) => `אפשר לדבר עם ${name} בלי המתנה, והשיחה תתחיל מיד.`,
  firstFreeLead: 'השיחה שלך תהיה עם האדם המתאים הראשון שיתפנה.',
  name: 'השם שלך',
  question: 'במה מדובר?',
  optional: 'לא חובה',
  questionHint: 'נקרא לפני השיחה, כדי שאפשר יהיה להתחיל מיד.',
  start: 'התחלה',
  join: 'הצטרפות לתור',
  joining: 'רגע אחד',
  cancel: 'ביטול',
  left: (name) => `${name} כבר לא כאן. לא נשלח דבר.`,
  allLeft: 'כבר אין כאן אף אחד. לא נשלח דבר.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
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

export const lineWords = (formats: Formats<'he'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'התור הבא שלך';
    return formats.plural(ahead, { one: 'לפניך אדם אחד', two: 'לפניך שני אנשים', other: 'לפניך # אנשים' });
  },
  forAgent: (name) => `בתור אל ${name}`,
  forFirst: 'בתור אל מי שיתפנה קודם',
  since: (moment) => `משעה ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `כנראה בסביבות ${formats.time(to)}`
      : `כנראה בין ${formats.time(from)} לבין ${formats.time(to)}`,
  soonNow: 'כנראה בכל רגע',
  noEstimate: 'עדיין אין הערכה. היא תופיע כשאפשר יהיה לסמוך עליה.',
  closing: 'אפשר לבחור אדם אחר או להישאר: המקום שלך שמור עד אז.',
  freeNow: 'השיחה שלך תתחיל בעוד רגע.',
  soft: (name) => `${name} בהפסקה; הזמן תלוי בחזרה.`,
  late: 'זה נמשך יותר ממה שאמרנו. הסדר נשאר לפי ההגעה לתור.',
  nextAgent: (name) => `כשיגיע תורך אצל ${name} נשלח את הקריאה, והשיחה תיפתח ממש כאן.`,
  nextAny: 'הקריאה תישלח אל האדם המתאים הראשון שיתפנה, והשיחה תיפתח ממש כאן.',
  barLabel: 'המיקום שלך בזמן ההמתנה הצפוי',
  now: 'עכשיו',
  otherFree: (name) => `אפשר לדבר עם ${name} עכשיו`,
  switchTo: (name) => `מעבר אל ${name}`,
  pickOther: 'בחירת אדם אחר',
  leave: 'יציאה מהתור',
  leaveAsk: 'לצאת מהתור? המקום שלך יעבור לאדם הבא.',
  leaveYes: 'יציאה',
  leaveNo: 'להישאר בתור',
  ringing: (name) => `הקריאה נשלחה אל ${name}`,
  ringingLead: 'המענה מגיע בדרך כלל תוך שניות. אין צורך לעשות דבר.',
  asked: askedSentence,
  askedLead: 'המקום שלך נשמר. איך להמשיך?',
  askedElse: 'בלי תשובה השיחה תהיה עם מי שיתפנה קודם. הזמן שנותר:',
  takeFirst: 'מי שיתפנה קודם',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'ההמתנה שלך בתור הסתיימה.',
  },
});
