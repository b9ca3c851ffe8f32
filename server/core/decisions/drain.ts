import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';

export const DRAIN_HANDLERS: Handlers<'drain' | 'leaveAt'> = {
  drain: () => refusal('drain-invalid'),
  leaveAt: () => refusal('malformed'),
};
