import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';

export const SWAP_HANDLERS: Handlers<'answerSwap' | 'offerSwap' | 'release'> = {
  answerSwap: () => refusal('swap-gone'),
  offerSwap: () => null,
  release: () => null,
};
