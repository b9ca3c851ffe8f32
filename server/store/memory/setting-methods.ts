import { STORE_LIMITS } from '../limits.ts';
import type { SettingStore, Sighting } from '../site-setting.ts';
import { accessMethods } from './access-methods.ts';
import { promised, savedSite, sortedBy, type Memory } from './memory.ts';
import { saveSiteOf } from './people-methods.ts';
import { answerKey } from './site-memory.ts';
import { webhookMethods } from './webhook-methods.ts';

/** What owners set. */
export function settingMethods(memory: Memory): SettingStore {
  const { sites } = memory;
  const settleAnswer: SettingStore['settleAnswer'] = promised((siteId, { actor, commandId }, answer) => {
    const { answers } = savedSite(memory, siteId);
    const key = answerKey(actor, commandId);
    const before = answers.get(key);
    if (answer === null) answers.delete(key);
    else if (before !== undefined) answers.set(key, { ...before, answer });
  });
  return {
    readSettings: promised((siteId) =>
      sortedBy(sites.get(siteId)?.settings.values() ?? [], ({ name }) => name),
    ),
    saveSetting: promised((siteId, setting, site) => {
      const saved = savedSite(memory, siteId);
      const { settings } = saved;
      const current = settings.get(setting.name) ?? null;
      if (setting.version !== (current?.version ?? 0) + 1) return { ok: false, current };
      settings.set(setting.name, { ...setting });
      if (site !== undefined) saveSiteOf(saved, site);
      return { ok: true };
    }),
    readSightings: promised((siteId) => newestFirst(sites.get(siteId)?.sightings ?? [])),
    saveSighting: promised((siteId, sighting) => {
      const site = savedSite(memory, siteId);
      const others = newestFirst(site.sightings).filter(({ origin }) => origin !== sighting.origin);
      site.sightings = [{ ...sighting }, ...others.slice(0, STORE_LIMITS.sightingsPerSite - 1)];
    }),
    rememberAnswer: promised((siteId, answer) => {
      const { answers } = savedSite(memory, siteId);
      const key = answerKey(answer.actor, answer.commandId);
      if (!answers.has(key)) answers.set(key, { ...answer });
    }),
    settleAnswer,
    settling: (siteId, settled) => {
      const { saveApiKey, saveInvites } = accessMethods(memory);
      const { saveEndpoint } = webhookMethods(memory);
      const settle = (): Promise<void> => settleAnswer(siteId, settled, settled.answer);
      return {
        saveApiKey: (key) => saveApiKey(key).then(settle),
        saveInvites: (invites) => saveInvites(invites).then(settle),
        saveEndpoint: (owner, endpoint) => saveEndpoint(owner, endpoint).then(settle),
      };
    },
  };
}

const newestFirst = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sortedBy(sightings, ({ origin }) => origin).toSorted((one, other) => other.seenAt - one.seenAt);
