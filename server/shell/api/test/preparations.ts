import type { OperationName } from '../../../protocol/index.ts';
import { OWNER, type OwnedApp } from './new-owner.ts';
import { SITE } from '../../test/new-app.ts';

/** What must be there before the example of an operation can run on a new site with an owner. */
export const PREPARATIONS: Readonly<Partial<Record<OperationName, (owned: OwnedApp) => Promise<void>>>> = {
  revokeKey: async ({ app }) => {
    await app.store.saveApiKey({
      siteId: SITE,
      keyId: 'Vh3kq0Zr5tXw',
      keyHash: 'hash',
      name: 'The shop',
      scopes: ['touchpoints:write'],
      createdBy: OWNER,
      createdAt: 0,
      usedAt: null,
    });
  },
};
