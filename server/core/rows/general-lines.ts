import { Map as PersistentMap } from 'immutable';
import type { AgentId, Need } from '../../protocol/index.ts';
import { chosenOf, lineOwner } from '../eligible.ts';
import { insertedInLine, removedFromLine } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';

/** Everybody's line, and the same tickets split by what they ask for and by whom they prefer. */
export type GeneralLines = Pick<SiteState, 'generalLine' | 'needLines' | 'preferLines'>;
type Tickets = SiteState['tickets'];
type Line = SiteState['generalLine'];

/** The same for the same need, in whatever order its skills were named. */
const needKeyOf = ({ skills, languages }: Need): string =>
  `${[...skills].sort().join(' ')}/${[...languages].sort().join(' ')}`;

/** Whether a change from one to the other leaves every line of a waiting ticket as it is. */
export function isSameLine(one: Ticket, other: Ticket): boolean {
  const owner = lineOwner(one);
  if (owner !== lineOwner(other)) return false;
  if (owner !== null) return true;
  return (
    chosenOf(one.choice) === chosenOf(other.choice) &&
    (one.need === other.need || needKeyOf(one.need) === needKeyOf(other.need))
  );
}

export function insertedInGeneral(lines: GeneralLines, ticket: Ticket, tickets: Tickets): GeneralLines {
  const added = (line: Line = []): Line => insertedInLine(line, ticket, tickets);
  return changed(lines, ticket, added);
}

export function removedFromGeneral(lines: GeneralLines, ticket: Ticket, tickets: Tickets): GeneralLines {
  const left = (line: Line = []): Line => removedFromLine(line, ticket, tickets);
  return changed(lines, ticket, left);
}

function changed(
  lines: GeneralLines,
  ticket: Ticket,
  change: (line: Line | undefined) => Line,
): GeneralLines {
  const chosen = chosenOf(ticket.choice);
  return {
    generalLine: change(lines.generalLine),
    needLines: withLine(lines.needLines, needKeyOf(ticket.need), change),
    preferLines: chosen === null ? lines.preferLines : withLine(lines.preferLines, chosen, change),
  };
}

function withLine<Key extends string>(
  lines: PersistentMap<Key, Line>,
  key: Key,
  change: (line: Line | undefined) => Line,
): PersistentMap<Key, Line> {
  const line = change(lines.get(key));
  return line.length === 0 ? lines.delete(key) : lines.set(key, line);
}

/** @param general the waiting tickets of nobody's own line, in rank order */
export function generalLinesOf(general: readonly Ticket[]): GeneralLines {
  const needs = new Map<string, Ticket['ticketId'][]>();
  const preferring = new Map<AgentId, Ticket['ticketId'][]>();
  for (const { ticketId, need, choice } of general) {
    push(needs, needKeyOf(need), ticketId);
    const chosen = chosenOf(choice);
    if (chosen !== null) push(preferring, chosen, ticketId);
  }
  return {
    generalLine: general.map(({ ticketId }) => ticketId),
    needLines: PersistentMap(needs),
    preferLines: PersistentMap(preferring),
  };
}

function push<Key>(lines: Map<Key, Ticket['ticketId'][]>, key: Key, ticketId: Ticket['ticketId']): void {
  const line = lines.get(key);
  if (line === undefined) lines.set(key, [ticketId]);
  else line.push(ticketId);
}
