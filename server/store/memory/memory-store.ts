import type { Store } from '../store.ts';
import { accessMethods } from './access-methods.ts';
import { accountMethods } from './account-methods.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { auditMethods } from './audit-methods.ts';
import { bookingMethods } from './booking-methods.ts';
import { endingMethods } from './ending-methods.ts';
import { eventMethods } from './event-methods.ts';
import { historyMethods } from './history-methods.ts';
import { measureMethods } from './measure-methods.ts';
import { createMemory } from './memory.ts';
import { firingMethods } from './firing-methods.ts';
import { knowledgeMethods } from './knowledge-methods.ts';
import { peopleMethods } from './people-methods.ts';
import { privacyMethods } from './privacy-methods.ts';
import { receiptMethods } from './receipt-methods.ts';
import { settingMethods } from './setting-methods.ts';
import { storyMethods } from './story-methods.ts';
import { textMethods } from './text-methods.ts';
import { touchpointMethods } from './touchpoint-methods.ts';
import { vouchingMethods } from './vouching-methods.ts';
import { webhookMethods } from './webhook-methods.ts';

/** The reference for tests: it behaves as every store must, and forgets all when the process ends. */
export function createMemoryStore(): Store {
  const memory = createMemory();
  return {
    ...eventMethods(memory),
    ...textMethods(memory),
    ...peopleMethods(memory),
    ...accountMethods(memory),
    ...accessMethods(memory),
    ...settingMethods(memory),
    ...attachmentMethods(memory),
    ...endingMethods(memory),
    ...receiptMethods(memory),
    ...bookingMethods(memory),
    ...vouchingMethods(memory),
    ...storyMethods(memory),
    ...touchpointMethods(memory),
    ...firingMethods(memory),
    ...webhookMethods(memory),
    ...auditMethods(memory),
    ...measureMethods(memory),
    ...historyMethods(memory),
    ...knowledgeMethods(memory),
    ...privacyMethods(memory),
    checkWritable: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
