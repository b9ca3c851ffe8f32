import type { ConsoleView, LineTicketView } from '../../../server/protocol/index.ts';

/** Whether a ticket stands in this agent's own line, and not in everybody's. */
const isOwn = ({ choice, released }: LineTicketView): boolean =>
  choice.kind === 'agent' || (choice.kind === 'flex' && released === null);

/** Who waits for this agent, in order. `orMore` when the line is too long to be shown whole. */
export function ownLine(line: ConsoleView['line']): {
  readonly waiting: readonly LineTicketView[];
  readonly orMore: boolean;
} {
  return { waiting: line.tickets.filter(isOwn), orMore: line.total > line.tickets.length };
}
