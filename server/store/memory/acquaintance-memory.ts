import { LIMITS } from '../../protocol/index.ts';
import type { Acquaintances, AgentId, Preference } from '../../protocol/index.ts';
import type { Text } from '../store.ts';

/** Whom one visitor knows. */
export class AcquaintanceMemory {
  #former: AgentId | null = null;
  #preferences: { readonly agentId: AgentId; readonly preference: Preference; readonly setAt: number }[] = [];

  met({ agentId }: Extract<Text, { readonly kind: 'acquaintance' }>): void {
    this.#former = agentId;
  }

  prefer({ agentId, preference, setAt }: Extract<Text, { readonly kind: 'preference' }>): void {
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
