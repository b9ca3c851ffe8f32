import { LIMITS } from '../../protocol/index.ts';
import type { Acquaintances, AgentId, Preference, VisitorId } from '../../protocol/index.ts';
import type { TextOf } from '../store.ts';

/** Whom one visitor knows. */
export class AcquaintanceMemory {
  #former: AgentId | null = null;
  #preferences: { readonly agentId: AgentId; readonly preference: Preference; readonly setAt: number }[] = [];

  met({ agentId }: TextOf<'acquaintance'>): void {
    this.#former = agentId;
  }

  prefer({ agentId, preference, setAt }: TextOf<'preference'>): void {
    const others = this.#preferences.filter((one) => one.agentId !== agentId);
    const all = preference === null ? others : [...others, { agentId, preference, setAt }];
    all.sort((one, other) => other.setAt - one.setAt || (one.agentId < other.agentId ? 1 : -1));
    this.#preferences = all.slice(0, LIMITS.preferencesPerVisitor);
  }

  read(): Acquaintances {
    const those = (wanted: Preference): readonly AgentId[] =>
      this.#preferences.filter(({ preference }) => preference === wanted).map(({ agentId }) => agentId);
    return { former: this.#former, favourites: those('favourite'), avoided: those('avoided') };
  }
}

export function writeAcquaintance(
  acquaintances: Map<VisitorId, AcquaintanceMemory>,
  text: TextOf<'acquaintance' | 'preference'>,
): void {
  const known = acquaintances.get(text.visitorId) ?? new AcquaintanceMemory();
  acquaintances.set(text.visitorId, known);
  if (text.kind === 'acquaintance') known.met(text);
  else known.prefer(text);
}
