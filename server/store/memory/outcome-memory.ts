import type { ConversationId } from '../../protocol/index.ts';
import type { OutcomePeriod, OutcomeSums, OutcomeText } from '../outcome.ts';

export const NO_OUTCOMES: OutcomeSums = { dispositions: [], resolutions: [], sales: [], answeredWaiting: 0 };

/** What came of the conversations of one site. */
export class OutcomeMemory {
  readonly #outcomes = new Map<ConversationId, OutcomeText>();

  write(outcome: OutcomeText): void {
    this.#outcomes.set(outcome.conversationId, outcome);
  }

  sums({ since, until }: OutcomePeriod): Omit<OutcomeSums, 'answeredWaiting'> {
    const within = [...this.#outcomes.values()]
      .filter(({ recordedAt }) => recordedAt >= since && recordedAt <= until)
      .map(({ outcome }) => outcome);
    const sold = within.flatMap(({ sale }) => sale ?? []);
    const currencies = [...new Set(sold.map(({ currency }) => currency))].sort();
    return {
      dispositions: counted(within.map(({ disposition }) => disposition)),
      resolutions: counted(within.map(({ resolved }) => resolved)),
      sales: currencies.map((currency) => {
        const amounts = sold.filter((sale) => sale.currency === currency).map(({ amount }) => amount);
        return { currency, amount: amounts.reduce((sum, amount) => sum + amount, 0), count: amounts.length };
      }),
    };
  }
}

/** Most frequent first; of equals what nobody said comes first, then by the word. */
function counted(words: readonly (string | null)[]): OutcomeSums['dispositions'] {
  const counts = [...new Set(words)].map((word) => ({
    word,
    count: words.filter((other) => other === word).length,
  }));
  return counts.sort(
    (one, other) => other.count - one.count || ((one.word ?? '') < (other.word ?? '') ? -1 : 1),
  );
}
