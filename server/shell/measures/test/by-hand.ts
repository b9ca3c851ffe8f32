import type { Moment } from '../../../protocol/index.ts';
import type { SiteEvent } from '../../../core/index.ts';
import type { Lived } from './live-month.ts';

/*
 * What a person with the log of events and a pencil would count. Nothing of the server's own measures is used
 * here, and nothing is quick: every question goes through every row again.
 */

/** One visit that is over, with all that anybody knows of it. */
export type Visit = {
  readonly ticket: string;
  readonly visitor: string;
  readonly agent: string;
  readonly skills: readonly string[];
  readonly page: string;
  readonly segment: string;
  readonly channel: string;
  readonly joined: Moment;
  /** When the visitor's part was over, and when all of it was. */
  readonly ended: Moment;
  readonly over: Moment;
  /** `null` for whoever left. */
  readonly started: Moment | null;
  readonly promise: { readonly p50At: Moment; readonly p80At: Moment } | null;
  readonly rang: Moment;
  readonly resolved: string | null;
  readonly sale: { readonly amount: number; readonly currency: string } | null;
  readonly stars: number | null;
  readonly nps: number | null;
};

type Open = { -readonly [Name in keyof Visit]: Visit[Name] };

/** @param events of a site where nobody is brought to somebody else and no agent is lost */
export function visitsIn(events: readonly SiteEvent[], lived: Lived): readonly Visit[] {
  const tickets = new Map<string, Open>();
  const talks = new Map<string, Open>();
  const done: Visit[] = [];
  const reviewed = publicReviews(events);
  for (const event of events) {
    if (event.type === 'ticketJoined') tickets.set(event.ticketId, opened(event, lived));
    if (event.type === 'choiceChanged') {
      const ticket = tickets.get(event.ticketId);
      if (ticket !== undefined) ticket.agent = 'agentId' in event.choice ? event.choice.agentId : '';
    }
    if (event.type === 'offerMade') {
      const ticket = tickets.get(event.ticketId);
      if (ticket !== undefined) ticket.rang = event.at;
    }
    if (event.type === 'conversationStarted') {
      const ticket = tickets.get(event.ticketId);
      tickets.delete(event.ticketId);
      if (ticket === undefined) continue;
      const isPublic = reviewed.has(event.conversationId);
      const words = isPublic ? lived.reviews.get(event.conversationId) : undefined;
      Object.assign(ticket, { started: event.at, agent: event.agentId, channel: 'chat' });
      Object.assign(ticket, { stars: words?.stars ?? null, nps: words?.nps ?? null });
      talks.set(event.conversationId, ticket);
    }
    if (event.type === 'outcomeRecorded') {
      const { resolved, sale } = event.outcome;
      Object.assign(talks.get(event.conversationId) ?? {}, { resolved, sale });
    }
    if (event.type === 'conversationEnded' || event.type === 'wrapUpFinished') {
      const talk = talks.get(event.conversationId);
      if (talk === undefined) continue;
      if (event.type === 'conversationEnded') talk.ended = event.at;
      if (event.type === 'conversationEnded' && event.wrapUpUntil > event.at) continue;
      talk.over = event.at;
      done.push(talk);
      talks.delete(event.conversationId);
    }
    if (event.type === 'ticketClosed') {
      const ticket = tickets.get(event.ticketId);
      tickets.delete(event.ticketId);
      if (ticket !== undefined) done.push({ ...ticket, ended: event.at, over: event.at });
    }
  }
  return done;
}

/** Conversations of which a review has become public. */
function publicReviews(events: readonly SiteEvent[]): ReadonlySet<string> {
  const talks = new Map(
    events.flatMap((event) =>
      event.type === 'reviewWritten' ? [[event.reviewId, event.conversationId] as const] : [],
    ),
  );
  const shown = events.flatMap((event) => (event.type === 'reviewPublished' ? [event.reviewId] : []));
  return new Set(shown.map((reviewId) => talks.get(reviewId) ?? ''));
}

function opened(event: Extract<SiteEvent, { type: 'ticketJoined' }>, lived: Lived): Open {
  const { ticketId, visitorId, choice, need, promise, at } = event;
  return {
    ticket: ticketId,
    visitor: visitorId,
    agent: 'agentId' in choice ? choice.agentId : '',
    skills: need.skills,
    page: lived.pages.get(ticketId) ?? '',
    segment: lived.segments.get(ticketId) ?? '',
    channel: '',
    joined: at,
    ended: at,
    over: at,
    started: null,
    promise,
    rang: at,
    resolved: null,
    sale: null,
    stars: null,
    nps: null,
  };
}

const WEEK = 7 * 86_400_000;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export type ByHand = Readonly<Record<string, readonly [part: number, of: number] | number>>;

/** The measures of some of all visits. */
export function measuredByHand(some: readonly Visit[], all: readonly Visit[]): ByHand {
  const served = some.filter(({ started }) => started !== null);
  const waits = served.map(({ started, joined }) => (started ?? 0) - joined);
  const left = some.filter(({ started }) => started === null);
  const patient = left.filter(({ ended, joined }) => ended - joined >= 10_000);
  const awaited = served.length + patient.length;
  const handling = served.map(({ started, over }) => (over - (started ?? 0)) / 1_000);
  const again = served.filter((visit) =>
    all.some(
      (other) =>
        other.visitor === visit.visitor &&
        other.ticket !== visit.ticket &&
        other.joined >= visit.ended &&
        other.joined <= visit.ended + WEEK,
    ),
  );
  const said = served.filter(({ resolved }) => resolved !== null);
  const stars = served.flatMap((visit) => visit.stars ?? []);
  const answers = served.flatMap((visit) => visit.nps ?? []);
  const sold = served.filter(({ sale }) => sale !== null);
  return {
    contacts: some.length,
    served: served.length,
    speedOfAnswer: [sum(waits) / 1_000, served.length],
    serviceLevel: [waits.filter((wait) => wait <= 60_000).length, awaited],
    abandonment: [patient.length, awaited],
    shortAbandonment: left.length - patient.length,
    handled: served.length,
    handleTime: [sum(handling), served.length],
    wrapUpTime: [sum(served.map(({ ended, over }) => (over - ended) / 1_000)), served.length],
    firstContact: [served.length - again.length, served.length],
    resolved: [said.filter(({ resolved }) => resolved === 'yes').length, said.length],
    satisfaction: [stars.filter((star) => star >= 4).length, stars.length],
    recommendation: [
      answers.filter((nps) => nps >= 9).length - answers.filter((nps) => nps <= 6).length,
      answers.length,
    ],
    rating: [sum(stars), stars.length],
    ...promised(served, left),
    sales: sold.length,
    newCustomers: sold.filter((visit) => isFirst(visit, all)).length,
  };
}

function promised(served: readonly Visit[], left: readonly Visit[]): ByHand {
  const told = served.filter(({ promise }) => promise !== null);
  const late = left.filter(({ promise, ended }) => promise !== null && ended > promise.p80At);
  const kept = told.filter(({ promise, started, rang }) => {
    const { p50At = 0, p80At = 0 } = promise ?? {};
    return (started ?? 0) <= p80At || (p50At === p80At && rang <= p80At);
  });
  const ranges = told.filter(({ promise }) => promise?.p50At !== promise?.p80At);
  const within = (by: 'p50At' | 'p80At') =>
    ranges.filter(({ promise, started }) => (started ?? 0) <= (promise?.[by] ?? 0)).length;
  const misses = ranges.map(({ promise, started }) => Math.abs((started ?? 0) - (promise?.p50At ?? 0)));
  return {
    waitHeld: [kept.length, told.length + late.length],
    medianHeld: [within('p50At'), ranges.length],
    limitHeld: [within('p80At'), ranges.length],
    estimateError: [
      sum(misses) / 1_000,
      sum(ranges.map(({ started, joined }) => ((started ?? 0) - joined) / 1_000)),
    ],
  };
}

/** The first that its visitor bought. */
export const isFirst = (visit: Visit, all: readonly Visit[]): boolean =>
  visit.sale !== null &&
  all.every((other) => other.visitor !== visit.visitor || other.sale === null || other.ended >= visit.ended);

/** What was sold, by currency, as the API tells it. */
export function soldByHand(some: readonly Visit[], all: readonly Visit[]) {
  const sold = some.filter(({ sale }) => sale !== null);
  const currencies = [...new Set(sold.map(({ sale }) => sale?.currency ?? ''))].sort();
  return currencies.map((currency) => {
    const own = sold.filter(({ sale }) => sale?.currency === currency);
    const amounts = (visits: readonly Visit[]) => sum(visits.map(({ sale }) => sale?.amount ?? 0));
    return {
      currency,
      amount: amounts(own),
      fromNew: amounts(own.filter((visit) => isFirst(visit, all))),
      customers: new Set(own.map(({ visitor }) => visitor)).size,
    };
  });
}
