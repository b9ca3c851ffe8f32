import type { PickerView } from '../../session/picker-state.ts';
import type { AllWords } from '../../words/behind.ts';

type ViewOf<State extends PickerView['state']> = Extract<PickerView, { readonly state: State }>;

/** What may call a visitor to the page: whether a view brings it anew, and how it is said. */
type Turn<State extends PickerView['state']> = {
  readonly isNew: (after: ViewOf<State>, before: PickerView) => boolean;
  /** A few words, and nobody's own among them: they may be seen by whoever passes. */
  readonly text: (view: ViewOf<State>, words: AllWords['turn']) => string;
};

/** Of the other side. */
const newestNumber = (view: PickerView): number =>
  view.state === 'talking' ? (view.messages.findLast(({ author }) => author === 'agent')?.number ?? 0) : 0;

const TURNS: { readonly [State in PickerView['state']]?: Turn<State> } = {
  ringing: {
    isNew: (_, before) => before.state !== 'ringing',
    text: ({ agent }, turn) => turn.called(agent.name),
  },
  asked: {
    isNew: (_, before) => before.state !== 'asked',
    text: (_, turn) => turn.asked,
  },
  talking: {
    isNew: (after, before) => before.state !== 'talking' || newestNumber(after) > newestNumber(before),
    text: ({ messages, readNumber, conversation }, turn) => {
      const unread = messages.filter(({ author, number }) => author === 'agent' && number > readNumber);
      const { name } = conversation.agent;
      return unread.length === 0 ? turn.answered(name) : turn.wrote(name, unread.length);
    },
  },
  waiting: {
    isNew: ({ ticket }, before) => {
      if (before.state !== 'waiting') return false;
      const { swap, notice } = ticket;
      const isNewSwap = swap !== null && swap.agent.agentId !== before.ticket.swap?.agent.agentId;
      return isNewSwap || (notice?.kind === 'promise-broken' && notice.at !== before.ticket.notice?.at);
    },
    text: ({ ticket }, turn) => (ticket.swap === null ? turn.late : turn.swap(ticket.swap.agent.name)),
  },
};

// The table's own type pairs each state with its turn; the compiler cannot follow that through an index.
const turnOf = (view: PickerView) => TURNS[view.state] as Turn<PickerView['state']> | undefined;

/**
 * Whether something has come for which a visitor should look at the page: a call, an answer, a question, an
 * offer, words. What a reload brings back is not new.
 */
export const isTurn = (before: PickerView, after: PickerView): boolean =>
  before.state !== 'loading' && (turnOf(after)?.isNew(after, before) ?? false);

/** Empty where nothing calls. */
export const turnText = (view: PickerView, { turn }: AllWords): string =>
  turnOf(view)?.text(view, turn) ?? '';
