import type {
  FoundVisitor,
  PrivacyCard,
  PrivacyForm,
  PrivacyOperations,
  VisitorId,
} from '../../../server/protocol/index.ts';
import { ERASURE_WORD } from '../../../server/protocol/privacy.ts';
import type { Answered } from './answer.ts';
import type { Call } from './call.ts';

export type VisitorClue = PrivacyOperations['findVisitors']['body'];
export type Erased = PrivacyOperations['eraseVisitor']['answer'];

export interface PrivacyClient {
  read(): Promise<Answered<PrivacyCard>>;
  save(form: PrivacyForm, tag: string | null): Promise<Answered<PrivacyCard>>;
  find(clue: VisitorClue): Promise<Answered<{ readonly visitors: readonly FoundVisitor[] }>>;
  /** Lines of JSON. */
  export(visitorId: VisitorId): Promise<Answered<string>>;
  /** For good: whoever asks was asked. */
  erase(visitorId: VisitorId): Promise<Answered<Erased>>;
}

export const privacyOf = (call: Call): PrivacyClient => ({
  read: () => call('readPrivacy'),
  save: (body, tag) => call('savePrivacy', { body, tag }),
  find: (body) => call('findVisitors', { body }),
  export: (visitorId) => call('exportVisitor', { body: { visitorId } }),
  erase: (visitorId) => call('eraseVisitor', { body: { visitorId, confirm: ERASURE_WORD } }),
});
