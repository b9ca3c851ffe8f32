import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';

/** A place on the screen. Who has left keeps it, greyed, until the order is taken anew. */
export type Row = { readonly agent: PublicAgent; readonly here: boolean };

export function takeOrder(agents: readonly PublicAgent[]): readonly Row[] {
  return agents.map((agent) => ({ agent, here: true }));
}

/**
 * The same rows in the same order with the newest figures: nobody moves, appears or vanishes. Whoever is as
 * before keeps the very row.
 */
export function refreshRows(rows: readonly Row[], agents: ReadonlyMap<AgentId, PublicAgent>): readonly Row[] {
  return rows.map((row) => {
    const newest = agents.get(row.agent.agentId);
    const here = newest !== undefined;
    const agent = newest ?? row.agent;
    return row.agent === agent && row.here === here ? row : { agent, here };
  });
}

/** Whether the wanted order shows other people, or the same ones elsewhere. */
export function orderDiffers(rows: readonly Row[], wanted: readonly PublicAgent[]): boolean {
  return (
    rows.length !== wanted.length || rows.some((row, index) => row.agent.agentId !== wanted[index]?.agentId)
  );
}
