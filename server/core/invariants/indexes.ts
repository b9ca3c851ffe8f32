import { is, type Map as PersistentMap } from 'immutable';
import { compareDeadlines, type Deadline } from '../deadline.ts';
import { isFree } from '../eligible.ts';
import { compareRank, ticketOf } from '../rank.ts';
import { reindexed } from '../rows/reindex.ts';
import type { SiteState } from '../state.ts';
import type { Report } from './report.ts';

/** Every index equals what a count from the rows gives, and every line is in order. */
export function checkIndexes(state: SiteState, report: Report): void {
  const counted = reindexed(state);
  const expect = (name: string, same: boolean): void =>
    report.expect(same, () => `The index ${name} differs from a recount.`);
  expect('line', areSame(state.line, counted.line));
  expect('generalLine', areSame(state.generalLine, counted.generalLine));
  expect('swaps', areSame(state.swaps, counted.swaps));
  expect('free', areSame(state.free, counted.free));
  expect('deadlines', areSameDeadlines(state.deadlines.flat(), counted.deadlines.flat()));
  expect('ticketOfVisitor', is(state.ticketOfVisitor, counted.ticketOfVisitor));
  expect('conversationOfVisitor', is(state.conversationOfVisitor, counted.conversationOfVisitor));
  expect('reviewsOfAgent', areSameLines(state.reviewsOfAgent, counted.reviewsOfAgent));
  expect('ownLines', areSameLines(state.ownLines, counted.ownLines));
  expect('needLines', areSameLines(state.needLines, counted.needLines));
  expect('preferLines', areSameLines(state.preferLines, counted.preferLines));
  const tickets = state.line.map((ticketId) => ticketOf(state.tickets, ticketId));
  const inOrder = tickets.every((ticket, index) => {
    const before = tickets[index - 1];
    return before === undefined || compareRank(before, ticket) < 0;
  });
  report.expect(inOrder, () => 'The line is out of order.');
  report.expect(
    state.free.every((agentId) => {
      const agent = state.agents.get(agentId);
      return agent !== undefined && isFree(agent);
    }),
    () => 'Somebody counts as free who is not.',
  );
}

const areSameDeadlines = (some: readonly Deadline[], others: readonly Deadline[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return other !== undefined && compareDeadlines(one, other) === 0;
  });

type Lines = PersistentMap<string, readonly string[]>;

const areSameLines = (some: Lines, others: Lines): boolean =>
  some.size === others.size && some.every((line, key) => areSame(line, others.get(key) ?? []));

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);
