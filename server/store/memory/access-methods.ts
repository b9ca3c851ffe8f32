import type { AccessStore } from '../access.ts';
import { checkEmail } from '../checks.ts';
import { promised, savedSite, sortedBy, type Memory } from './memory.ts';

type InviteMethod = 'saveInvites' | 'findInvite' | 'readInvites' | 'deleteInvite';

/** Invites and keys. */
export const accessMethods = (memory: Memory): AccessStore => ({
  ...inviteMethods(memory),
  ...keyMethods(memory),
});

function inviteMethods(memory: Memory): Pick<AccessStore, InviteMethod> {
  const { invites } = memory;
  return {
    saveInvites: promised((all) => {
      for (const { siteId, email } of all) {
        savedSite(memory, siteId);
        checkEmail(email);
      }
      for (const invite of all) {
        for (const [hash, each] of invites)
          if (each.siteId === invite.siteId && each.email === invite.email) invites.delete(hash);
        invites.set(invite.tokenHash, structuredClone(invite));
      }
    }),
    findInvite: promised((tokenHash, now) => {
      const found = invites.get(tokenHash);
      return found !== undefined && found.expiresAt > now ? found : null;
    }),
    readInvites: promised((siteId, now) =>
      sortedBy(
        [...invites.values()].filter((each) => each.siteId === siteId && each.expiresAt > now),
        ({ email }) => email,
      ),
    ),
    deleteInvite: promised((siteId, inviteId) => {
      for (const [hash, each] of invites)
        if (each.siteId === siteId && each.inviteId === inviteId) return invites.delete(hash);
      return false;
    }),
  };
}

function keyMethods(memory: Memory): Omit<AccessStore, InviteMethod> {
  const { apiKeys } = memory;
  return {
    saveApiKey: promised((key) => {
      savedSite(memory, key.siteId);
      apiKeys.set(key.keyHash, structuredClone(key));
    }),
    findApiKey: promised((keyHash) => apiKeys.get(keyHash) ?? null),
    readApiKeys: promised((siteId) =>
      sortedBy(
        [...apiKeys.values()].filter((each) => each.siteId === siteId),
        ({ keyId }) => keyId,
      ).toSorted((one, other) => other.createdAt - one.createdAt),
    ),
    touchApiKey: promised((siteId, keyId, usedAt) => {
      for (const [hash, each] of apiKeys)
        if (each.siteId === siteId && each.keyId === keyId) apiKeys.set(hash, { ...each, usedAt });
    }),
    deleteApiKey: promised((siteId, keyId) => {
      for (const [hash, each] of apiKeys)
        if (each.siteId === siteId && each.keyId === keyId) return apiKeys.delete(hash);
      return false;
    }),
  };
}
