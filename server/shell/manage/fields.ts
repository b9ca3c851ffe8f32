import { parseArgs } from 'node:util';
import { z } from 'zod';
import { HIDEABLE_FIELDS, type HideableField } from '../../protocol/index.ts';
import type { Profile } from '../../store/store.ts';
import { saveSite } from './administer.ts';
import { check } from '../check.ts';
import type { Managed, ManageTools } from './command.ts';
import { needsAlias } from '../profile.ts';

const OPTIONS = {
  hide: { type: 'string', multiple: true, default: [] as string[] },
  show: { type: 'string', multiple: true, default: [] as string[] },
} as const;

const fields = z.array(z.enum(HIDEABLE_FIELDS));
const form = z.object({ hide: fields, show: fields });

/**
 * Says what agents may show of themselves. A running server takes it over before it lets in the next visitor,
 * and tells those who are there.
 */
export async function manageFields(
  words: readonly string[],
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId] = positionals;
  if (siteId === undefined || positionals.length !== 1) return { ok: false, sentence: usage };
  const asked = check(form, values);
  if (!asked.ok) return { ok: false, sentence: `Name ${HIDEABLE_FIELDS.join(', ')}.` };
  const site = (await store.readSites()).find((each) => each.siteId === siteId);
  if (site === undefined) return { ok: false, sentence: `There is no site ${siteId}.` };
  const { hide, show } = asked.result;
  const hiddenFields = HIDEABLE_FIELDS.filter(
    (field) => [...(site.hiddenFields ?? []), ...hide].includes(field) && !show.includes(field),
  );
  const nameless = (await store.readProfiles(site.siteId)).filter((each) => needsAlias(each, hiddenFields));
  if (nameless.length > 0) return { ok: false, sentence: aliasesFirst(nameless) };
  if (hide.length + show.length > 0) await saveSite({ store, clock }, { ...site, hiddenFields });
  return { ok: true, sentence: told(hiddenFields) };
}

const NAMED_MOST = 10;

const aliasesFirst = (nameless: readonly Profile[]): string => {
  const ids = nameless.slice(0, NAMED_MOST).map(({ agentId }) => agentId);
  const more = nameless.length > ids.length ? ` and ${nameless.length - ids.length} more` : '';
  return `An alias is missing for ${ids.join(', ')}${more}: give one in the console, then hide the name.`;
};

const told = (hidden: readonly HideableField[]): string =>
  hidden.length === 0 ? 'Visitors see all fields.' : `Kept from visitors: ${hidden.join(', ')}.`;
