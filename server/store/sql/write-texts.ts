import type { Insertable, Transaction } from 'kysely';
import type { Moment, SiteId } from '../../protocol/index.ts';
import type { Commit, TextOf } from '../store.ts';
import { writeAcquaintances } from './acquaintances.ts';
import { writeAttachments } from './write-attachments.ts';
import { writeNotes } from './endings.ts';
import { chunks } from './chunks.ts';
import { writeWebhookMessages } from './deliveries.ts';
import { writePhotos } from './photos.ts';
import type { Database } from './database.ts';
import { writeDisputes } from './disputes.ts';
import { writeHistory } from './write-history.ts';
import { writeAgentDays } from './measures.ts';
import { writeModerations } from './write-moderations.ts';
import { writeBookings } from './write-bookings.ts';
import { writeOutcomes } from './outcomes.ts';
import { writeStories } from './stories.ts';
import { writeTransferNotes } from './transfers.ts';
import { textsOf } from './texts-of.ts';
import { writeWaitingAnswers } from './waiting-answers.ts';
import { writeReviews } from './write-reviews.ts';

type Row<Table extends keyof Database> = Insertable<Database[Table]>;

/** Writes the texts of a group of commits, one statement for each kind. */
export async function writeTexts(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  // Saved twice in one group, the last words of a profile count: engines do not change a row twice at once.
  const profiles = new Map(
    textsOf(commits, 'profile').map(({ siteId, text }) => [
      JSON.stringify([siteId, text.profile.agentId]),
      profileRow(siteId, text),
    ]),
  );
  const tickets = textsOf(commits, 'ticket').map(({ siteId, text, at }) => ticketRow(siteId, text, at));
  const said = textsOf(commits, 'message');
  const conversations = new Map(
    said.map(({ siteId, text }) => [
      JSON.stringify([siteId, text.conversationId]),
      conversationRow(siteId, text),
    ]),
  );
  const messages = said.map(({ siteId, text }) => messageRow(siteId, text));
  await upsertProfiles(transaction, [...profiles.values()]);
  for (const rows of chunks(tickets)) await transaction.insertInto('ticket_texts').values(rows).execute();
  for (const rows of chunks([...conversations.values()])) await addConversations(transaction, rows);
  for (const rows of chunks(messages)) await transaction.insertInto('messages').values(rows).execute();
  await writePhotos(transaction, commits);
  await writeReviews(transaction, commits);
  await writeAttachments(transaction, commits);
  await writeAcquaintances(transaction, commits);
  await writeBookings(transaction, commits);
  await writeTransferNotes(transaction, commits);
  await writeNotes(transaction, commits);
  await writeWaitingAnswers(transaction, commits);
  await writeOutcomes(transaction, commits);
  await writeStories(transaction, commits);
  await writeWebhookMessages(transaction, commits);
  await writeAgentDays(transaction, commits);
  await writeDisputes(transaction, commits);
  await writeModerations(transaction, commits);
  await writeHistory(transaction, commits);
}

async function upsertProfiles(
  transaction: Transaction<Database>,
  profiles: readonly Row<'profiles'>[],
): Promise<void> {
  for (const rows of chunks(profiles)) {
    await transaction
      .insertInto('profiles')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['site_id', 'agent_id']).doUpdateSet((query) => ({
          name: query.ref('excluded.name'),
          alias: query.ref('excluded.alias'),
          pronouns: query.ref('excluded.pronouns'),
          headline: query.ref('excluded.headline'),
          biography: query.ref('excluded.biography'),
          photo_url: query.ref('excluded.photo_url'),
          skill_labels_json: query.ref('excluded.skill_labels_json'),
        })),
      )
      .execute();
  }
}

async function addConversations(
  transaction: Transaction<Database>,
  rows: readonly Row<'conversations'>[],
): Promise<void> {
  await transaction
    .insertInto('conversations')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['site_id', 'conversation_id']).doNothing())
    .execute();
}

function profileRow(siteId: SiteId, { profile }: TextOf<'profile'>): Row<'profiles'> {
  return {
    site_id: siteId,
    agent_id: profile.agentId,
    name: profile.name,
    alias: profile.alias,
    pronouns: profile.pronouns,
    headline: profile.headline,
    biography: profile.biography,
    photo_url: profile.photoUrl,
    skill_labels_json: JSON.stringify(profile.skillLabels),
  };
}

function ticketRow(siteId: SiteId, text: TextOf<'ticket'>, at: Moment | null): Row<'ticket_texts'> {
  return {
    site_id: siteId,
    ticket_id: text.ticketId,
    visitor_id: text.visitorId,
    visitor_name: text.visitorName,
    question: text.question,
    context_json: text.context && JSON.stringify(text.context),
    kept_since: at,
  };
}

function conversationRow(siteId: SiteId, text: TextOf<'message'>): Row<'conversations'> {
  return { site_id: siteId, conversation_id: text.conversationId, visitor_id: text.visitorId };
}

function messageRow(siteId: SiteId, text: TextOf<'message'>): Row<'messages'> {
  return {
    site_id: siteId,
    conversation_id: text.conversationId,
    number: text.number,
    message_id: text.messageId,
    author: text.author === 'visitor' ? 'visitor' : 'agent',
    by_guest: text.author === 'guest' ? 1 : 0,
    text: text.text,
    attachments_json: JSON.stringify(text.attachments),
    sent_at: text.sentAt,
    command_id: text.commandId,
  };
}
