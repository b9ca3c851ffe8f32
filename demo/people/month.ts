import type { Moment } from '../../server/protocol/index.ts';
import type { Random } from '../random.ts';
import { MonthDay } from './month-day.ts';
import { planMonthVisit } from './month-visit.ts';
import type { Past } from './past.ts';
import type { DemoPerson } from './person.ts';
import type { RuleStory } from './rule-story.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Four weeks, and the four before to compare with. */
export const MONTH_DAYS = 56;
/** By UTC: the shop is in Berlin, and its people are there from nine. */
export const OPENS_AT_HOUR = 8;
const OPEN_HOURS = 10.5;
/** Nobody comes so shortly before the demo is started that the talk would still go on. */
const QUIET_MINUTES = 45;
/** Visits from Monday to Sunday. */
const VISITS = [42, 35, 33, 38, 44, 30, 0] as const;
/** Some begin in the morning, the others at noon. */
const AT_WORK = 4;
const SHIFT_HOURS = 6;
const SECOND_SHIFT_HOURS = 4.5;

export type MonthWish = {
  readonly past: Past;
  readonly people: readonly DemoPerson[];
  readonly server: string;
  readonly random: Random;
  readonly now: Moment;
  readonly rules: RuleStory;
  /** What else happened in the night before that day, by how many days ago. */
  readonly beforeDay: (daysAgo: number) => void;
};

export const monthBegins = (now: Moment): Moment => (Math.floor(now / DAY) - MONTH_DAYS) * DAY;

/** The weeks before the demo was first opened, day by day until now. Nobody in them is a real person. */
export function liveMonth({ past, people, server, random, now, rules, beforeDay }: MonthWish): void {
  let number = 0;
  for (let daysAgo = MONTH_DAYS; daysAgo >= 0; daysAgo--) {
    beforeDay(daysAgo);
    const midnight = (Math.floor(now / DAY) - daysAgo) * DAY;
    const opensAt = midnight + OPENS_AT_HOUR * HOUR;
    const until = Math.min(opensAt + OPEN_HOURS * HOUR, now - QUIET_MINUTES * 60_000);
    const count = visitsOn(midnight, MONTH_DAYS - daysAgo, random);
    if (count === 0 || until < opensAt + HOUR) continue;
    const atWork = random.shuffle(people).slice(0, AT_WORK);
    const day = new MonthDay({ past, random, rules });
    atWork.forEach((person, index) => {
      const from = opensAt + (index % 2) * SECOND_SHIFT_HOURS * HOUR + random.whole(0, 30) * 60_000;
      if (from < until) day.works(person, from, Math.min(from + SHIFT_HOURS * HOUR, until));
    });
    for (let index = 0; index < count; index++) {
      // Two dice make the middle of the day likelier than its ends.
      const at = opensAt + 0.5 * HOUR + ((random.next() + random.next()) / 2) * (OPEN_HOURS - 1) * HOUR;
      const visit = planMonthVisit({ number: ++number, at: Math.round(at), people: atWork, server, random });
      if (at < until) day.comes(visit);
    }
    day.run();
  }
}

/** The shop grows a little, and no Tuesday is like the other. */
function visitsOn(midnight: Moment, day: number, random: Random): number {
  const weekday = ((new Date(midnight).getUTCDay() + 6) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return Math.round(VISITS[weekday] * (0.9 + 0.003 * day) * random.between(0.85, 1.15));
}
