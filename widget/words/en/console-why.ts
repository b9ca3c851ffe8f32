import { LIMITS } from '../../../server/protocol/index.ts';
import type {
  AgentId,
  Choice,
  Credit,
  CreditReason,
  Explanation,
  OfferWhy,
  ReleaseReason,
} from '../../../server/protocol/index.ts';
import { stretch } from './console-figures.ts';

/** A count that stops at a bound does not say that there were no more. */
const counted = (number: number): string =>
  number >= LIMITS.candidatesPerDecision ? `${number} or more` : String(number);

const patience = (seconds: number): string => stretch(Math.max(60, Math.round(seconds / 60) * 60));

/** Whom the visitor wants, said to the agent who reads it. */
function choice(wish: Choice, reader: AgentId): string {
  switch (wish.kind) {
    case 'agent':
      return 'chose you';
    case 'flex':
      if (wish.agentId !== reader) return 'takes anyone';
      return wish.patienceSeconds === 0
        ? 'prefers you, or anyone'
        : `prefers you, or anyone after ${patience(wish.patienceSeconds)}`;
    case 'any':
      return 'takes anyone';
  }
}

/** The same as what somebody chose. */
function chosen(wish: Choice, reader: AgentId): string {
  switch (wish.kind) {
    case 'agent':
      return 'you by name';
    case 'flex':
      if (wish.agentId !== reader) return 'anyone who is free';
      return wish.patienceSeconds === 0
        ? 'you, or anyone'
        : `you, or anyone after ${patience(wish.patienceSeconds)}`;
    case 'any':
      return 'anyone who is free';
  }
}

/** `null` where the wish itself says it. */
function whyYou({ agent, agentCount }: OfferWhy): string | null {
  switch (agent) {
    case 'chosen':
      return null;
    case 'former':
      return 'You helped last time.';
    case 'picked':
      return null;
    case 'only-one-free':
      return 'The only one free who can help.';
    case 'least-occupied':
      return `Least busy lately of the ${counted(agentCount)} who were free.`;
    case 'longest-idle':
      return `Free the longest of the ${counted(agentCount)} who were free.`;
  }
}

function whyVisitor({ ticket, ticketCount }: OfferWhy): string {
  switch (ticket) {
    case 'longest-waiting':
      return ticketCount <= 1
        ? 'Nobody else waited.'
        : `Has waited longest of the ${counted(ticketCount)} you could take.`;
    case 'picked':
      return 'You picked this one out of order.';
    case 'credit':
      return 'Moved up by credited time, ahead of who joined before.';
  }
}

/** Why somebody who preferred one person may be taken by anyone; the reader need not be that person. */
const releases: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'The time to wait for one person is over.',
  early: 'The person preferred would hardly have been free in time.',
  'agent-declined': 'The person preferred could not take this one.',
  'agent-draining': 'The person preferred takes nobody else before a break.',
  'agent-offline': 'The person preferred has left.',
  'agent-removed': 'The person preferred no longer works here.',
  'agent-lost': 'The person preferred lost the connection.',
};

/** The same, said to the person who was preferred. */
const releasedFromYou: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'preferred you; the time for that is over',
  early: 'preferred you; you would hardly be free in time',
  'agent-declined': 'preferred you; you declined',
  'agent-draining': 'preferred you; your break comes before',
  'agent-offline': 'preferred you; you went offline',
  'agent-removed': 'preferred you; you had left',
  'agent-lost': 'preferred you; your connection was lost',
};

const creditReasons: Readonly<Record<CreditReason, string>> = {
  'promise-broken': 'we kept them waiting longer than promised',
  priority: 'the site gives them priority',
  frustration: 'a hard time before',
};

/** One reason with the question that it answers. */
export type Reason = { readonly question: string; readonly answer: string };

const becauseOfYou = (answer: string): Reason => ({ question: 'Why you', answer });

/** How a ticket came to the agent who reads it. */
function explain(explanation: Explanation): readonly Reason[] {
  switch (explanation.kind) {
    case 'offer': {
      const you = whyYou(explanation.why);
      const now = { question: 'Why now', answer: whyVisitor(explanation.why) };
      return you === null ? [now] : [becauseOfYou(you), now];
    }
    case 'release':
      return [becauseOfYou(`${releases[explanation.reason]} Anyone may help now.`)];
    case 'swap':
      return [becauseOfYou('Agreed to come to you instead of waiting for somebody else.')];
  }
}

/** Why this agent, why this visitor, and why the line stands as it does, in the agent's wording. */
export const whyWords = {
  choice,
  chosen,
  explain,
  releasedFromYou,
  /** By the name of a rule of the site. */
  invited: (rule: string): Reason => becauseOfYou(`Accepted your invitation: ${rule}.`),
  order: 'First come, first served.',
  orderCredited: 'First come, first served; being moved up counts as time waited.',
  credit: ({ reason, seconds }: Credit) => `moved up ${seconds} s: ${creditReasons[reason]}`,
  anyoneFrom: (clock: string) => `anyone from ${clock}`,
  anyoneIn: (time: string) => `in ${time}`,
  anyoneNow: 'anyone by now',
};
