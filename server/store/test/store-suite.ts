import test from 'node:test';
import type { TestContext } from 'node:test';
import type { Store } from '../store.ts';
import { accessRules } from './access-rules.ts';
import { acquaintanceRules } from './acquaintance-rules.ts';
import { attachmentRules } from './attachment-rules.ts';
import { auditRules } from './audit-rules.ts';
import { bookingRules } from './booking-rules.ts';
import { commitRules } from './commit-rules.ts';
import { decisionRules } from './decision-rules.ts';
import { firingRules } from './firing-rules.ts';
import { developmentRules } from './development-rules.ts';
import { historyRules } from './history-rules.ts';
import { knowledgeRules } from './knowledge-rules.ts';
import { markRules } from './mark-rules.ts';
import { measureRules } from './measure-rules.ts';
import { moderationRules } from './moderation-rules.ts';
import { peopleRules } from './people-rules.ts';
import { profileRules } from './profile-rules.ts';
import { receiptRules } from './receipt-rules.ts';
import { vouchingRules } from './vouching-rules.ts';
import { reviewRules } from './review-rules.ts';
import { reviewVersionRules } from './review-version-rules.ts';
import { BAKERY, SHOP } from './samples.ts';
import { settingRules } from './setting-rules.ts';
import { placeRules } from './place-rules.ts';
import { storyRules } from './story-rules.ts';
import { endingRules } from './ending-rules.ts';
import { touchpointRules } from './touchpoint-rules.ts';
import { transferRules } from './transfer-rules.ts';
import { textRules } from './text-rules.ts';
import { webhookRules } from './webhook-rules.ts';

/** A store to test. `reopen` closes it and opens the same data again. */
export type Opened = { readonly store: Store; readonly reopen: () => Promise<Store> };
/** Opens an empty store, and cleans up when the test ends. */
export type OpenStore = (context: TestContext) => Promise<Opened>;

/** What every store promises. An adapter's test file calls it with a way to open that adapter. */
export function runStoreSuite(name: string, open: OpenStore): void {
  const openWithSites: OpenStore = async (context) => {
    const opened = await open(context);
    await opened.store.saveSite(SHOP);
    await opened.store.saveSite(BAKERY);
    return opened;
  };
  test.suite(`${name} store`, () => {
    commitRules(openWithSites);
    placeRules(openWithSites);
    textRules(openWithSites);
    reviewRules(openWithSites);
    reviewVersionRules(openWithSites);
    peopleRules(openWithSites);
    accessRules(openWithSites);
    settingRules(openWithSites);
    receiptRules(openWithSites);
    vouchingRules(openWithSites);
    decisionRules(openWithSites);
    acquaintanceRules(openWithSites);
    markRules(openWithSites);
    attachmentRules(openWithSites);
    bookingRules(openWithSites);
    transferRules(openWithSites);
    profileRules(openWithSites);
    endingRules(openWithSites);
    historyRules(openWithSites);
    developmentRules(openWithSites);
    storyRules(openWithSites);
    touchpointRules(openWithSites);
    firingRules(openWithSites);
    webhookRules(openWithSites);
    auditRules(openWithSites);
    measureRules(openWithSites);
    moderationRules(openWithSites);
    knowledgeRules(openWithSites);
  });
}
