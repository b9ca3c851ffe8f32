import { parseArgs } from 'node:util';
import type { QuickReply, SiteId } from '../../protocol/index.ts';
import { check } from '../check.ts';
import { quickReplies } from '../ending-schemas.ts';
import type { Managed, ManageTools } from './command.ts';

const OPTIONS = {
  reply: { type: 'string', multiple: true, default: [] as string[] },
  none: { type: 'boolean', default: false },
} as const;

/** `hello=Hello {visitor}`: all before the first equals sign is the shortcut. */
function replyOf(option: string): QuickReply {
  const equals = option.indexOf('=');
  return { shortcut: option.slice(0, Math.max(0, equals)).trim(), text: option.slice(equals + 1) };
}

const shown = (replies: readonly QuickReply[]): string =>
  replies.map(({ shortcut, text }) => `/${shortcut}  ${text}`).join('\n');

/** The answers that all agents of a site often give: replaced whole, or shown without any option. */
export async function manageReplies(
  words: readonly string[],
  { store }: Pick<ManageTools, 'store'>,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId] = positionals as [SiteId?];
  const { reply, none } = values;
  if (siteId === undefined || positionals.length !== 1 || (none && reply.length > 0)) {
    return { ok: false, sentence: usage };
  }
  const sites = await store.readSites();
  if (!sites.some((site) => site.siteId === siteId)) {
    return { ok: false, sentence: `There is no site ${siteId}.` };
  }
  if (none || reply.length > 0) {
    const form = check(quickReplies, reply.map(replyOf));
    if (!form.ok) return { ok: false, sentence: form.refusal.message };
    await store.saveQuickReplies(siteId, null, form.result);
  }
  const replies = await store.readQuickReplies(siteId, null);
  const sentence = replies.length === 0 ? `${siteId} has no quick replies of its own.` : shown(replies);
  return { ok: true, sentence };
}
