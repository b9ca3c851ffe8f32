import { MEASURE_LIMITS } from '../../protocol/index.ts';
import type { AgentId, DecisionRecord, OwnDecision } from '../../protocol/index.ts';

/** Of decisions, newest first, those that concerned this agent, without anybody else's part in them. */
export const ownDecisions = (records: readonly DecisionRecord[], agentId: AgentId): readonly OwnDecision[] =>
  records
    .flatMap((record) => {
      const decided = partOf(record, agentId);
      return decided === null ? [] : [{ at: record.at, decided }];
    })
    .slice(0, MEASURE_LIMITS.decisionsShown);

function partOf(record: DecisionRecord, agentId: AgentId): OwnDecision['decided'] | null {
  const { decided } = record;
  const isMine = record.agentId === agentId;
  switch (decided.kind) {
    case 'offer':
    case 'placement': {
      if (isMine) return { kind: 'offered', why: decided.why };
      const { agent: by, agentCount } = decided.why;
      const stoodBy = decided.agents.some((candidate) => candidate.agentId === agentId);
      const isCompared = by === 'least-occupied' || by === 'longest-idle';
      return stoodBy && isCompared ? { kind: 'passed', by, agentCount } : null;
    }
    case 'invitation':
      return isMine ? { kind: 'invited' } : null;
    case 'release':
      return isMine ? { kind: 'released', reason: decided.reason } : null;
    case 'swap':
      return isMine ? { kind: 'swap', outcome: decided.outcome } : null;
    case 'pick':
      return isMine ? { kind: 'picked', reason: decided.reason, overtaken: decided.overtaken } : null;
    case 'credit':
    case 'order':
      return null;
  }
}
