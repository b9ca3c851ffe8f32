import type { Kysely, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import type { PhotoStore, PhotoText, StoredPhoto } from '../photo.ts';
import type { Commit } from '../store.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { textsOf } from './texts-of.ts';

/** Photos over any SQL engine. */
export const photoMethods = (engine: Engine): PhotoStore => ({
  readPhoto: (siteId, photoId) => engine.read((database) => readPhoto(database, siteId, photoId)),
});

/** Writes the photos of a group of commits, in their order; after the profiles, which name an older one. */
export async function writePhotos(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  for (const { siteId, text } of textsOf(commits, 'photo')) await writePhoto(transaction, siteId, text);
}

async function writePhoto(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { agentId, photo }: PhotoText,
): Promise<void> {
  const ofAgent = { site_id: siteId, agent_id: agentId };
  if (photo === null) {
    await transaction
      .deleteFrom('photos')
      .where('site_id', '=', siteId)
      .where('agent_id', '=', agentId)
      .execute();
  } else {
    const picture = { photo_id: photo.photoId, content: photo.content };
    await transaction
      .insertInto('photos')
      .values({ ...ofAgent, ...picture })
      .onConflict((conflict) => conflict.columns(['site_id', 'agent_id']).doUpdateSet(picture))
      .execute();
  }
  await transaction
    .updateTable('profiles')
    .set({ photo_url: photo?.photoUrl ?? null })
    .where('site_id', '=', siteId)
    .where('agent_id', '=', agentId)
    .execute();
}

async function readPhoto(
  database: Kysely<Database>,
  siteId: SiteId,
  photoId: string,
): Promise<StoredPhoto | null> {
  const row = await database
    .selectFrom('photos')
    .select(['agent_id as agentId', 'content'])
    .where('site_id', '=', siteId)
    .where('photo_id', '=', photoId)
    .executeTakeFirst();
  return row ?? null;
}
