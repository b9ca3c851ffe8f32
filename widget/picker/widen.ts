import type { Moment, PublicAgent } from '../../server/protocol/index.ts';
import { type Filters, matches, type NameLanguage, type SetFilter, setFilters } from './filter.ts';

export function withoutFilter(filters: Filters, taken: SetFilter): Filters {
  switch (taken.kind) {
    case 'search':
      return { ...filters, search: '' };
    case 'skill':
      return { ...filters, skills: filters.skills.filter((skillId) => skillId !== taken.skillId) };
    case 'languages':
      return { ...filters, languages: [] };
    case 'fourUp':
      return { ...filters, fourUp: false };
    case 'minutes':
      return { ...filters, minutes: null };
  }
}

/** Which filters, taken away alone, would show somebody, and how many. */
export function excludingFilters(
  agents: readonly PublicAgent[],
  filters: Filters,
  now: Moment,
  nameLanguage: NameLanguage,
): readonly { readonly filter: SetFilter; readonly count: number }[] {
  return setFilters(filters)
    .map((filter) => {
      const rest = withoutFilter(filters, filter);
      return { filter, count: agents.filter((agent) => matches(agent, rest, now, nameLanguage)).length };
    })
    .filter(({ count }) => count > 0);
}
