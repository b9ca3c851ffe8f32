import { LIMITS } from '../../protocol/index.ts';
import type {
  AgentCandidate,
  DecisionRecord,
  Moment,
  PickReason,
  TicketCandidate,
} from '../../protocol/index.ts';
import type { OwnerNames } from './owner-names.ts';

type Offered = Extract<DecisionRecord['decided'], { readonly tickets: unknown }>;
type Picked = Extract<DecisionRecord['decided'], { readonly kind: 'pick' }>;

/** Why this agent, then why this ticket, each with the next one and what set them apart. */
export function offerWords(
  ticket: string,
  { why, tickets, agents }: Offered,
  at: Moment,
  names: OwnerNames,
): string {
  const [winner, second] = agents;
  if (winner === undefined) return `${ticket} was offered to nobody who is known any more.`;
  const agent = names.agent(winner.agentId);
  const whyHer = whyAgent(why, winner, second, names);
  return `${ticket} rang at ${agent}, ${whyHer}. ${whyTicket(why, tickets, agent, at)}`;
}

const PICKED: Readonly<Record<PickReason, string>> = {
  urgent: 'it was urgent',
  'knows-visitor': 'she knows the visitor',
  'fits-better': 'it fitted her better',
  agreed: 'it was agreed on in the team',
};

/** Who was taken out of order, by whom and why, and before whom. */
export function pickWords(
  ticket: string,
  { reason, overtaken, passed }: Picked,
  agent: string,
  at: Moment,
): string {
  const [taken, first] = passed;
  const waited = taken === undefined ? '' : `, after ${seconds(at - taken.joinedAt)}`;
  const whom =
    first === undefined ? '' : `, the first ${first.ticketId} with ${seconds(at - first.joinedAt)}`;
  const others = overtaken === 0 ? 'before nobody else' : `before ${overtaken} who waited longer${whom}`;
  const picked = `${ticket} was picked by ${agent} out of order${waited}, ${others}`;
  return `${picked}. The reason given: ${PICKED[reason]}.`;
}

function whyAgent(
  { agent, agentCount }: Offered['why'],
  winner: AgentCandidate,
  second: AgentCandidate | undefined,
  names: OwnerNames,
): string {
  const next = second === undefined ? 'nobody else' : names.agent(second.agentId);
  switch (agent) {
    case 'chosen':
      return 'whom the visitor had chosen';
    case 'former':
      return 'who had helped this visitor before';
    case 'only-one-free':
      return 'the only one free who could help';
    case 'picked':
      return 'who picked it by hand';
    case 'least-occupied': {
      const busy = `${percent(winner.busyShare)} of the time`;
      const others = `${next} ${percent((second ?? winner).busyShare)}`;
      return `the least busy of ${counted(agentCount)} free: ${busy}, ${others}`;
    }
    case 'longest-idle': {
      const others = `${next} since ${names.clock((second ?? winner).idleSince)}`;
      const own = `idle since ${names.clock(winner.idleSince)}`;
      return `of ${counted(agentCount)} free as little busy as ${next}, and ${own}, ${others}`;
    }
  }
}

function whyTicket(
  { ticket, ticketCount }: Offered['why'],
  [first, ...others]: readonly TicketCandidate[],
  agent: string,
  at: Moment,
): string {
  const second = others[0];
  if (first === undefined || second === undefined) return `Nobody else waited whom ${agent} could take.`;
  const waited = seconds(at - first.joinedAt);
  switch (ticket) {
    case 'longest-waiting':
      return (
        `Of the ${counted(ticketCount)} that ${agent} could take it had waited longest: ${waited}, ` +
        `then ${second.ticketId} with ${seconds(at - second.joinedAt)}.`
      );
    case 'picked':
      return `It had waited ${waited}.`;
    case 'credit': {
      const passed = others.find(({ joinedAt }) => joinedAt < first.joinedAt);
      const whom = passed ? `${passed.ticketId} with ${seconds(at - passed.joinedAt)}` : 'an older one';
      const credited = `${seconds(first.joinedAt - first.rankAt)} are credited to it`;
      return `It had waited ${waited} and went before ${whom}, since ${credited}${lessOf(passed)}.`;
    }
  }
}

/** What the one who was passed has been credited as well. */
const lessOf = (passed: TicketCandidate | undefined): string =>
  passed === undefined || passed.rankAt === passed.joinedAt
    ? ''
    : ` and only ${seconds(passed.joinedAt - passed.rankAt)} to the other`;

/** A count that stops at a bound does not say that there were no more. */
const counted = (count: number): string =>
  count >= LIMITS.candidatesPerDecision ? `${count} or more` : String(count);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1_000)} s`;
