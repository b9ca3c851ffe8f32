import type { ConversationOutcome } from '../../protocol/index.ts';
import type { Conversation, SiteState } from '../state.ts';

/** Nothing has been said of what came of it. */
export const NO_OUTCOME: ConversationOutcome = { disposition: null, resolved: null, sale: null };

/** Whether the wrap-up of this conversation may be made longer, which is once. */
export const mayProlongWrapUp = (
  { phase, wrapUpProlonged }: Conversation,
  { settings }: Pick<SiteState, 'settings'>,
): boolean => phase.state === 'wrap-up' && !wrapUpProlonged && settings.wrapUpProlongSeconds > 0;
