import type { SiteId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import type { LastChange } from '../settings/kept-settings.ts';

/** Who changed something last, by name, for whoever meant to change it at the same time. */
export async function namedChange(
  store: Store,
  siteId: SiteId,
  change: LastChange | null,
): Promise<LastChange | undefined> {
  if (change === null) return undefined;
  const { changedBy, changedAt } = change;
  const [kind, id = ''] = changedBy.split(/:(.*)/s);
  const name =
    kind === 'key'
      ? (await store.readApiKeys(siteId)).find(({ keyId }) => keyId === id)?.name
      : (await store.readAccounts(siteId)).find(({ accountId }) => accountId === id)?.name;
  return { changedBy: name ?? id, changedAt };
}

/** Names whoever an actor of the audit log is, for a list; who is not known any more is called by the id. */
export async function namesOfActors(store: Store, siteId: SiteId): Promise<(actor: string) => string> {
  const [accounts, keys] = await Promise.all([store.readAccounts(siteId), store.readApiKeys(siteId)]);
  const names = new Map<string, string>([
    ...accounts.map(({ accountId, name }) => [`account:${accountId}`, name] as const),
    ...keys.map(({ keyId, name }) => [`key:${keyId}`, name] as const),
  ]);
  return (actor) => names.get(actor) ?? actor.replace(/^\w+:/, '');
}
