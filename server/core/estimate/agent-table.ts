import { seedOf } from './strata.ts';

/**
 * Rows by agent as plain JSON: a fixed number of small drawers, so that a change copies one drawer and not
 * the rows of all agents. Order depends on the history only, so equal histories give equal text.
 */
export type AgentTable<Row> = readonly (readonly (readonly [agentId: string, row: Row])[])[];

const DRAWERS = 64;

export const createAgentTable = <Row>(): AgentTable<Row> => Array.from({ length: DRAWERS }, () => []);

const drawerOf = (agentId: string): number => seedOf(agentId) % DRAWERS;

export function rowOf<Row>(table: AgentTable<Row>, agentId: string): Row | null {
  for (const [owner, row] of table[drawerOf(agentId)] ?? []) if (owner === agentId) return row;
  return null;
}

export function withRow<Row>(table: AgentTable<Row>, agentId: string, row: Row): AgentTable<Row> {
  const place = drawerOf(agentId);
  const drawer = table[place] ?? [];
  const index = drawer.findIndex(([owner]) => owner === agentId);
  const changed = drawer.slice();
  changed.splice(index < 0 ? drawer.length : index, 1, [agentId, row]);
  return withDrawer(table, place, changed);
}

export function withoutRow<Row>(table: AgentTable<Row>, agentId: string): AgentTable<Row> {
  const place = drawerOf(agentId);
  const drawer = table[place] ?? [];
  return withDrawer(
    table,
    place,
    drawer.filter(([owner]) => owner !== agentId),
  );
}

/** Every row changed by `change`: for what happens to all at once, such as a restart. */
export const mapRows = <Row>(
  table: AgentTable<Row>,
  change: (agentId: string, row: Row) => Row,
): AgentTable<Row> =>
  table.map((drawer) => drawer.map(([agentId, row]) => [agentId, change(agentId, row)] as const));

function withDrawer<Row>(
  table: AgentTable<Row>,
  place: number,
  drawer: AgentTable<Row>[number],
): AgentTable<Row> {
  const changed = table.slice();
  changed[place] = drawer;
  return changed;
}
