import type { AgentRequests, Answer, VisitorId, VisitorRequests } from '../../protocol/index.ts';
import type { Person } from '../../core/command.ts';
import type { Caller } from '../caller.ts';
import { messageLetter, plainLetter, sign } from '../site/letters.ts';
import { sendable } from './sendable.ts';

type Speaker = Pick<Caller<unknown>, 'site' | 'store' | 'random'>;
type Said = VisitorRequests['say']['body'] | AgentRequests['say']['body'];
type SaidAnswer = Answer<VisitorRequests['say']['result']>;

/** One message of either side, with its files. One without any goes at once, so that the order stays. */
export async function say(caller: Speaker, by: Person, body: Said): Promise<SaidAnswer> {
  const { site, store, random } = caller;
  const { conversationId, attachments = [] } = body;
  const send = async (files: Parameters<typeof messageLetter>[2]): Promise<SaidAnswer> =>
    (await site.send(messageLetter(by, body, files, random))) as SaidAnswer;
  if (attachments.length === 0) return send([]);
  const place = { state: 'conversation', conversationId } as const;
  const files = await sendable(store, site.row.siteId, by, attachments, place);
  return files.ok ? send(files.result) : files;
}

/** Replaces what a visitor has written ahead. */
export async function writeQuestion(
  { site, store }: Speaker,
  visitorId: VisitorId,
  body: VisitorRequests['writeQuestion']['body'],
): Promise<Answer<unknown>> {
  const { ticketId, question } = body;
  const by = { kind: 'visitor', visitorId } as const;
  const place = { state: 'ticket', ticketId } as const;
  const files = await sendable(store, site.row.siteId, by, body.attachments, place);
  if (!files.ok) return files;
  const text = { kind: 'question', ticketId, visitorId, question, attachments: files.result } as const;
  const command = { type: 'writeQuestion', visitorId, ticketId } as const;
  return site.send(plainLetter(sign(by, 'writeQuestion', body), command, text));
}
