import { STORE_LIMITS } from '../limits.ts';
import type { SettingStore, Sighting } from '../site-setting.ts';
import { promised, savedSite, sortedBy, type Memory } from './memory.ts';
import { saveSiteOf } from './people-methods.ts';
import { answerKey } from './site-memory.ts';

/** What owners set. */
export function settingMethods(memory: Memory): SettingStore {
  const { sites } = memory;
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
    settleAnswer: promised((siteId, { actor, commandId }, answer) => {
      const { answers } = savedSite(memory, siteId);
      const key = answerKey(actor, commandId);
      const before = answers.get(key);
      if (answer === null) answers.delete(key);
      else if (before !== undefined) answers.set(key, { ...before, answer });
    }),
  };
}

const newestFirst = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sortedBy(sightings, ({ origin }) => origin).toSorted((one, other) => other.seenAt - one.seenAt);
