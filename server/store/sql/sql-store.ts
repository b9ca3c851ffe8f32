import type { Store } from '../store.ts';
import { accessMethods } from './access.ts';
import { accountMethods } from './account-methods.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { auditMethods } from './audit.ts';
import { bookingMethods } from './bookings.ts';
import { checkWritable } from './check-writable.ts';
import { CommitGroups } from './commit-groups.ts';
import { readDecisions } from './decisions.ts';
import { endingMethods } from './ending-methods.ts';
import type { Engine } from './engine.ts';
import { forgetVisitor, pruneSome } from './erase.ts';
import { firingMethods } from './firings.ts';
import * as events from './events.ts';
import { historyMethods } from './history.ts';
import { identityMethods } from './identity-methods.ts';
import { measureMethods } from './measures.ts';
import * as people from './people.ts';
import { knowledgeMethods } from './knowledge-methods.ts';
import { photoMethods } from './photos.ts';
import { privacyMethods } from './privacy/privacy-methods.ts';
import { settingMethods } from './site-settings.ts';
import { storyMethods } from './story-methods.ts';
import { textMethods } from './text-methods.ts';
import { touchpointMethods } from './touchpoints.ts';
import { webhookMethods } from './webhooks.ts';

/** The store over any SQL engine. */
export function createSqlStore(engine: Engine): Store {
  const groups = new CommitGroups(engine);
  return {
    commit: (commit) => groups.commit(commit),
    readEvents: (siteId, version, limit) =>
      engine.read((database) => events.readEvents(database, siteId, version, limit)),
    readSnapshot: (siteId) => engine.read((database) => events.readSnapshot(database, siteId)),
    writeSnapshot: (siteId, snapshot) =>
      engine.write((transaction) => events.writeSnapshot(transaction, siteId, snapshot)),
    readAnswer: (siteId, actor, commandId) =>
      engine.read((database) => events.readAnswer(database, siteId, actor, commandId)),
    readDecisions: (siteId, filter, limit) =>
      engine.read((database) => readDecisions(database, siteId, filter, limit)),
    prune: async (now) => {
      let deleted: number;
      do deleted = await engine.write((transaction) => pruneSome(transaction, now));
      while (deleted > 0);
    },

    readSites: () => engine.read((database) => people.readSites(database)),
    saveSite: (site) => engine.write((transaction) => people.saveSite(transaction, site)),
    ...identityMethods(engine),
    ...bookingMethods(engine),
    ...textMethods(engine),
    forgetVisitor: async (siteId, visitorId) => {
      await engine.write((transaction) => forgetVisitor(transaction, siteId, visitorId));
      await engine.scrub();
    },

    ...attachmentMethods(engine),
    ...endingMethods(engine),
    ...knowledgeMethods(engine),
    ...historyMethods(engine),
    ...measureMethods(engine),
    ...photoMethods(engine),
    ...privacyMethods(engine),
    ...storyMethods(engine),
    ...touchpointMethods(engine),
    ...firingMethods(engine),

    ...accountMethods(engine),
    ...accessMethods(engine),
    ...settingMethods(engine),
    ...webhookMethods(engine),
    ...auditMethods(engine),

    checkWritable: () => engine.write(checkWritable),
    close: async () => {
      await groups.settled();
      await engine.close();
    },
  };
}
