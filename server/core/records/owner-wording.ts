import type { CreditReason, DecisionRecord, OrderRow } from '../../protocol/index.ts';
import type { OwnerNames } from './owner-names.ts';
import { offerWords, pickWords } from './owner-offer-words.ts';

/** One decision in the owner's words: who, instead of whom, by what. Visitors are named by their ticket. */
export function ownerWords(record: DecisionRecord, names: OwnerNames): string {
  const { ticketId, agentId, decided } = record;
  const ticket = `Ticket ${ticketId ?? ''}`;
  const agent = agentId === null ? '' : names.agent(agentId);
  switch (decided.kind) {
    case 'offer':
    case 'placement':
      return offerWords(ticket, decided, record.at, names);
    case 'release': {
      const why = releaseWords(decided, agent, names);
      const free = 'anyone suitable may take it, at its own place';
      return `${ticket} need not wait for ${agent} any longer; ${free}: ${why}`;
    }
    case 'pick':
      return pickWords(ticket, decided, agent, record.at);
    case 'invitation':
      return `${ticket} rang at ${agent}, who had invited its visitor by the rule ${decided.ruleId}.`;
    case 'swap':
      return `${ticket} ${swapWords(decided.outcome, agent)}`;
    case 'credit':
      return `${ticket} counts as ${decided.seconds} s older from now on: ${CREDITS[decided.reason]}.`;
    case 'order':
      return `The list began with ${decided.rows.map((row) => rowWords(row, names)).join('; ')}.`;
  }
}

type Release = Extract<DecisionRecord['decided'], { readonly kind: 'release' }>;

function releaseWords({ reason, chance, flexAt }: Release, agent: string, names: OwnerNames): string {
  switch (reason) {
    case 'patience-ended':
      return 'the visitor wanted to wait for one person until now.';
    case 'early': {
      const idle = 'somebody suitable was idle, and the chance that';
      const inTime = flexAt === null ? 'in time' : `by ${names.clock(flexAt)}`;
      return `${idle} ${agent} would be free ${inTime} was only ${percent(chance ?? 0)}.`;
    }
    case 'agent-declined':
      return `${agent} declined it.`;
    case 'agent-draining':
      return `${agent} takes fewer before a break than wait.`;
    case 'agent-offline':
      return `${agent} went offline.`;
    case 'agent-removed':
      return `${agent} was removed.`;
    case 'agent-lost':
      return `${agent} lost the connection.`;
  }
}

type SwapOutcome = Extract<DecisionRecord['decided'], { readonly kind: 'swap' }>['outcome'];

function swapWords(outcome: SwapOutcome, agent: string): string {
  switch (outcome) {
    case 'offered':
      return `was asked whether ${agent}, who was idle, may help instead of the one it waits for.`;
    case 'accepted':
      return `agreed to ${agent} instead of the one it waited for, at its own place.`;
    case 'declined':
      return `declined ${agent} and waits on, at its own place.`;
    case 'lapsed':
      return `did not answer whether ${agent} may help and waits on, at its own place.`;
    case 'withdrawn':
      return `is no longer asked about ${agent}, who was free no longer; it waits on, at its own place.`;
  }
}

const CREDITS: Readonly<Record<CreditReason, string>> = {
  'promise-broken': 'the moment that it was promised had passed',
  priority: 'the site gave its visitor priority',
  frustration: 'its visitor had a hard time before',
};

const rowWords = ({ agentId, score, rating, wait, share, exposure }: OrderRow, names: OwnerNames): string =>
  `${names.agent(agentId)} ${score.toFixed(2)} (rating ${signed(rating)}, waiting time ${signed(wait)}, ` +
  `share of the work ${signed(share)}, exposure ${signed(exposure)})`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
