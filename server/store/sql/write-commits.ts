import type { Transaction } from 'kysely';
import type { Commit, CommitResult } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { insertDecisions } from './decisions.ts';
import { readVersions } from './events.ts';
import { writePlaces } from './places.ts';
import { writeTexts } from './write-texts.ts';

const CONFLICT: CommitResult = { ok: false, reason: 'version-conflict' };

/**
 * Writes a group of commits with few statements, in their order.
 * A commit with a wrong version is left out and told so; the others are written.
 */
export async function writeCommits(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<readonly CommitResult[]> {
  const siteIds = new Set(commits.map(({ siteId }) => siteId));
  const versions = await readVersions(transaction, [...siteIds]);
  const accepted: Commit[] = [];
  const results: CommitResult[] = [];
  for (const commit of commits) {
    const { siteId, expectedVersion, events } = commit;
    const version = versions.get(siteId) ?? 0;
    const fits = version === expectedVersion;
    versions.set(siteId, fits ? version + events.length : version);
    if (fits) accepted.push(commit);
    results.push(fits ? { ok: true } : CONFLICT);
  }
  await insertEvents(transaction, accepted);
  await writeTexts(transaction, accepted);
  await writePlaces(transaction, accepted);
  await insertAnswers(transaction, accepted);
  await insertDecisions(transaction, accepted);
  return results;
}

async function insertEvents(transaction: Transaction<Database>, commits: readonly Commit[]): Promise<void> {
  const rows = commits.flatMap(({ siteId, expectedVersion, events }) =>
    events.map(({ at, type, ...body }, index) => ({
      site_id: siteId,
      version: expectedVersion + index + 1,
      at,
      type,
      body_json: JSON.stringify(body),
    })),
  );
  for (const chunk of chunks(rows)) await transaction.insertInto('events').values(chunk).execute();
}

async function insertAnswers(transaction: Transaction<Database>, commits: readonly Commit[]): Promise<void> {
  const rows = commits.flatMap(({ siteId, answers }) =>
    answers.map(({ actor, commandId, bodyDigest, answer, at }) => ({
      site_id: siteId,
      actor,
      command_id: commandId,
      body_digest: bodyDigest,
      answer,
      at,
    })),
  );
  for (const chunk of chunks(rows)) await transaction.insertInto('answers').values(chunk).execute();
}
