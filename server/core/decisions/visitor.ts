import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';

export const VISITOR_HANDLERS: Handlers<'prefer' | 'countExposures'> = {
  prefer: () => refusal('agent-unknown'),
  countExposures: () => null,
};
