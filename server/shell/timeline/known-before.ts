import type { Acquaintances, SiteId, VisitorId } from '../../protocol/index.ts';
import { contactsIn, preferredChannel, views, type Words } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { Clock, Surroundings } from '../surroundings.ts';
import { timelineMaterial, visitorAs } from './read-timeline.ts';

/** Rows of each kind that are looked through for the newest contacts. */
const ROWS_READ = 50;

type Site = {
  readonly siteId: SiteId;
  readonly state: () => SiteState;
  readonly words: Words;
};

/** Whom a visitor knows, and by what they are best spoken with. */
export async function knownBefore(
  { store, clock }: Pick<Surroundings, 'store'> & { readonly clock: Clock },
  { siteId, state, words }: Site,
  visitorId: VisitorId,
): Promise<Acquaintances> {
  const [known, material] = await Promise.all([
    store.readAcquaintances(siteId, visitorId),
    timelineMaterial(store, siteId, visitorAs(visitorId), ROWS_READ),
  ]);
  const timeline = views.timelineOf(state(), null, material, words);
  const preferred = preferredChannel(contactsIn(timeline), clock.now());
  return preferred === null ? known : { ...known, channel: preferred.channel };
}
