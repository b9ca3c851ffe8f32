import {
  LIMITS,
  type Answer,
  type ConversationId,
  type Message,
  type Nothing,
  type VisitorId,
  type VisitorRequests,
} from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { refused } from '../check.ts';
import { digestBody } from '../site/letter.ts';
import type { MailSender } from '../mail.ts';
import { readMessages } from '../reading.ts';
import type { VisitorCaller } from '../visitor-requests.ts';
import { transcriptMail } from './transcript-mail.ts';

type Body = VisitorRequests['mailTranscript']['body'];
type Asked = { readonly digest: string; readonly answer: Promise<Answer<Nothing>> };

/**
 * Conversations that visitors have sent to themselves. Nothing of it is kept but, for a while, which requests
 * there were: one that comes again, as after a broken connection, sends nothing more. A mail that goes out
 * twice all the same, after a restart, bears the same name, so that readers show it once.
 */
export class Transcripts {
  readonly #sender: MailSender | null;
  readonly #asked = new Map<string, Asked>();

  constructor(sender: MailSender | null) {
    this.#sender = sender;
  }

  async send(caller: VisitorCaller, visitorId: VisitorId, body: Body): Promise<Answer<Nothing>> {
    const sender = this.#sender;
    if (sender === null) return refused('mail-off');
    const key = `${visitorId} ${body.commandId}`;
    const digest = digestBody('mailTranscript', body);
    const known = this.#asked.get(key);
    if (known !== undefined) return known.digest === digest ? known.answer : refused('command-id-reused');
    const answer = sendOnce(sender, caller, visitorId, body);
    this.#remember(key, { digest, answer });
    // What did not go out may be asked for once more.
    if (!(await answer).ok) this.#asked.delete(key);
    return answer;
  }

  #remember(key: string, asked: Asked): void {
    const [oldest] = this.#asked.keys();
    if (this.#asked.size >= BOUNDS.transcriptRequestsKept && oldest !== undefined) this.#asked.delete(oldest);
    this.#asked.set(key, asked);
  }
}

async function sendOnce(
  sender: MailSender,
  caller: VisitorCaller,
  visitorId: VisitorId,
  { conversationId, commandId, mail, zone, language }: Body,
): Promise<Answer<Nothing>> {
  const { site, limiter, address } = caller;
  const read = await readAll(caller, visitorId, conversationId);
  if (!read.ok) return read;
  if (!(await limiter.allowsTranscript(visitorId, address))) {
    return refused('mail-too-often');
  }
  const { state, row } = site;
  const talk = state.conversations.get(conversationId) ?? state.ended.get(conversationId);
  const agentName = (talk && site.words.publicName(talk.agentId)) ?? row.name;
  const facts = { agentName, siteName: row.name, messages: read.result, zone, language };
  const name = `${row.siteId}.${conversationId}.${commandId}`;
  const sent = await sender.send({ id: name, to: mail, ...transcriptMail(facts) });
  return sent === 'sent' ? { ok: true, result: {} } : refused('mail-failed');
}

/** Every message of the visitor's own conversation; of anybody else's not even that it exists. */
async function readAll(
  { store, site }: VisitorCaller,
  visitorId: VisitorId,
  conversationId: ConversationId,
): Promise<Answer<readonly Message[]>> {
  const messages: Message[] = [];
  let characters = 0;
  for (;;) {
    const after = messages.length;
    const page = await readMessages(store, site, { kind: 'visitor', visitorId }, { conversationId, after });
    if (!page.ok) return page;
    messages.push(...page.result.messages);
    characters += page.result.messages.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > BOUNDS.transcriptCharacters) return refused('mail-too-long');
    if (page.result.messages.length < LIMITS.messagesPerPage) break;
  }
  return messages.length === 0
    ? refused('text-empty', 'Nothing was said yet.')
    : { ok: true, result: messages };
}
