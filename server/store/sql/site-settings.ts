import type { Kysely, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { SaveSettingResult, SettingStore, Sighting, SiteSetting } from '../site-setting.ts';
import { accessMethods } from './access.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { changeSite } from './people.ts';
import { webhookMethods } from './webhooks.ts';

/** What owners set, over any SQL engine. */
export function settingMethods(engine: Engine): SettingStore {
  return {
    readSettings: (siteId) => engine.read((database) => readSettings(database, siteId)),
    saveSetting: (siteId, setting, site) =>
      engine.write(async (transaction) => {
        const saved = await saveSetting(transaction, siteId, setting);
        if (saved.ok && site !== undefined) await changeSite(transaction, site);
        return saved;
      }),
    readSightings: (siteId) => engine.read((database) => readSightings(database, siteId)),
    saveSighting: (siteId, sighting) =>
      engine.write((transaction) => saveSighting(transaction, siteId, sighting)),
    rememberAnswer: (siteId, { actor, commandId, bodyDigest, answer, at }) =>
      engine.write(async (transaction) => {
        await transaction
          .insertInto('answers')
          .values({ site_id: siteId, actor, command_id: commandId, body_digest: bodyDigest, answer, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    settleAnswer: (siteId, of, answer) =>
      engine.write((transaction) => settleAnswer(transaction, siteId, of, answer)),
    settling: (siteId, settled) => {
      const both: Engine = {
        ...engine,
        write: (changes) =>
          engine.write(async (transaction) => {
            const result = await changes(transaction);
            await settleAnswer(transaction, siteId, settled, settled.answer);
            return result;
          }),
      };
      const { saveApiKey, saveInvites } = accessMethods(both);
      return { saveApiKey, saveInvites, saveEndpoint: webhookMethods(both).saveEndpoint };
    },
  };
}

async function settleAnswer(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { actor, commandId }: Parameters<SettingStore['settleAnswer']>[1],
  answer: string | null,
): Promise<void> {
  const isIt = { site_id: siteId, actor, command_id: commandId };
  await (answer === null
    ? transaction
        .deleteFrom('answers')
        .where((eb) => eb.and(isIt))
        .execute()
    : transaction
        .updateTable('answers')
        .set({ answer })
        .where((eb) => eb.and(isIt))
        .execute());
}

async function readSettings(database: Kysely<Database>, siteId: SiteId): Promise<readonly SiteSetting[]> {
  return database
    .selectFrom('site_settings')
    .select(['name', 'json', 'version', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('site_id', '=', siteId)
    .orderBy('name')
    .execute();
}

async function saveSetting(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { name, json, version, changedBy, changedAt }: SiteSetting,
): Promise<SaveSettingResult> {
  const settings = await readSettings(transaction, siteId);
  const current = settings.find((each) => each.name === name) ?? null;
  if (version !== (current?.version ?? 0) + 1) return { ok: false, current };
  const words = { json, version, changed_by: changedBy, changed_at: changedAt };
  await transaction
    .insertInto('site_settings')
    .values({ site_id: siteId, name, ...words })
    .onConflict((conflict) => conflict.columns(['site_id', 'name']).doUpdateSet(words))
    .execute();
  return { ok: true };
}

async function readSightings(database: Kysely<Database>, siteId: SiteId): Promise<readonly Sighting[]> {
  const rows = await database
    .selectFrom('sightings')
    .select(['origin', 'allowed', 'seen_at as seenAt'])
    .where('site_id', '=', siteId)
    .orderBy('seen_at', 'desc')
    .orderBy('origin')
    .execute();
  return rows.map((row) => ({ ...row, allowed: row.allowed === 1 }));
}

async function saveSighting(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { origin, allowed, seenAt }: Sighting,
): Promise<void> {
  const words = { allowed: Number(allowed), seen_at: seenAt };
  await transaction
    .insertInto('sightings')
    .values({ site_id: siteId, origin, ...words })
    .onConflict((conflict) => conflict.columns(['site_id', 'origin']).doUpdateSet(words))
    .execute();
  const others = (await readSightings(transaction, siteId)).filter((each) => each.origin !== origin);
  const spare = others.slice(STORE_LIMITS.sightingsPerSite - 1).map((each) => each.origin);
  if (spare.length === 0) return;
  await transaction
    .deleteFrom('sightings')
    .where('site_id', '=', siteId)
    .where('origin', 'in', spare)
    .execute();
}
