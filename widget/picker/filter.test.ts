import { expect } from '@open-wc/testing';
import type { LanguageTag, SkillId } from '../../server/protocol/index.ts';
import { fakeAgents } from '../test/fake-picker-session.ts';
import { type Filters, matches, needOf, NO_FILTERS, optionsOf, setFilters } from './filter.ts';
import { excludingFilters } from './widen.ts';

const now = 1_780_000_000_000;
const agents = fakeAgents(now);
const english: Readonly<Record<string, string>> = { es: 'Spanish', de: 'German', cs: 'Czech' };
const nameLanguage = (tag: LanguageTag): string => english[tag] ?? tag;

function found(changes: Partial<Filters>): string[] {
  const filters = { ...NO_FILTERS, ...changes };
  return agents.filter((agent) => matches(agent, filters, now, nameLanguage)).map(({ agentId }) => agentId);
}

describe('filters of the list', () => {
  it('[P30] all of the chosen skills must be there', () => {
    expect(found({ skills: ['electric'] as SkillId[] })).to.eql(['ana', 'marco', 'tomas', 'aiko']);
    expect(found({ skills: ['electric', 'vintage'] as SkillId[] })).to.eql(['ana', 'tomas']);
  });

  it('[P30] any of the chosen languages is enough', () => {
    expect(found({ languages: ['es', 'cs'] as LanguageTag[] })).to.eql(['ana', 'tomas']);
  });

  it('[P30] filters of different kinds combine', () => {
    const filters = { skills: ['electric'] as SkillId[], languages: ['de'] as LanguageTag[] };
    expect(found(filters)).to.eql(['tomas']);
  });

  it('[P31] four stars and up leaves new people out unless they are included', () => {
    const filters = { skills: ['electric'] as SkillId[], fourUp: true };
    expect(found(filters)).to.eql(['ana', 'marco', 'tomas']);
    expect(found({ ...filters, includeNew: true })).to.eql(['ana', 'marco', 'tomas', 'aiko']);
    expect(found({ fourUp: true, includeNew: true })).not.to.include('maelle');
  });

  it('[P32] the upper end of the range must fit into the time a visitor has', () => {
    // Ana: half of such waits end within 5 minutes, four fifths within 8.5.
    expect(found({ minutes: 5 })).not.to.include('ana');
    expect(found({ minutes: 10 })).to.include('ana');
    expect(found({ minutes: 2 })).to.eql(['marco', 'aiko']);
  });

  it('[P32] somebody without an estimate fits into no time', () => {
    expect(found({})).to.include('oskar');
    expect(found({ minutes: 30 })).not.to.include('oskar');
  });

  it('[P33] the search finds every word in name, headline, skills and languages, accents or not', () => {
    expect(found({ search: 'novotny' })).to.eql(['tomas']);
    expect(found({ search: 'SPANISH pickups' })).to.eql(['ana']);
    expect(found({ search: 'czech bass' })).to.eql([]);
    expect(found({ search: '   ' })).to.have.length(agents.length);
  });

  it('[P34] an empty list names the filters that exclude, each with whom it would bring back', () => {
    const filters = { ...NO_FILTERS, skills: ['bass'] as SkillId[], minutes: 5 };
    const ways = excludingFilters(agents, filters, now, nameLanguage);
    expect(ways).to.eql([
      { filter: { kind: 'skill', skillId: 'bass' }, count: 4 },
      { filter: { kind: 'minutes', minutes: 5 }, count: 1 },
    ]);
  });

  it('[P34] a filter that would bring back nobody alone is not offered', () => {
    const filters = { ...NO_FILTERS, skills: ['bass', 'orders'] as SkillId[], search: 'nobody at all' };
    expect(setFilters(filters)).to.have.length(3);
    expect(excludingFilters(agents, filters, now, nameLanguage)).to.eql([]);
  });

  it('[P35] only skills and languages that somebody has are offered, the most frequent first', () => {
    const { skills, languages } = optionsOf(agents);
    expect(skills[0]).to.eql({ skillId: 'electric', label: 'Electric' });
    expect(skills.map(({ skillId }) => skillId)).to.include('returns');
    expect(languages[0]).to.equal('en');
    expect(optionsOf([])).to.eql({ skills: [], languages: [] });
  });

  it('[P36] what was filtered for by skill and language is what the ticket asks for', () => {
    const filters = { ...NO_FILTERS, skills: ['bass'] as SkillId[], search: 'x', fourUp: true };
    expect(needOf(filters)).to.eql({ skills: ['bass'], languages: [] });
  });
});
