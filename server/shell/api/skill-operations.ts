import { z } from 'zod';
import { fieldProblem, type CatalogueSkill, type FieldProblem, type SkillId } from '../../protocol/index.ts';
import type { Profile } from '../../store/store.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { skillId } from '../need-schema.ts';
import { catalogueField, SITE_SKILLS, skillsOf } from '../people/skill-catalogue.ts';
import { done, refuseFields } from './answer.ts';
import { callerName } from './caller.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { namedChange } from './last-change.ts';
import { operation, type Call, type Operation } from './operation.ts';

const catalogue = z.array(z.object({ skillId, label: z.string(), agents: z.number() }));
const VINTAGE: CatalogueSkill = { skillId: 'vintage' as SkillId, label: 'Vintage guitars', agents: 2 };

/** The skills from which agents choose. */
export const SKILL_OPERATIONS: readonly Operation[] = [
  operation('readSkills', {
    scope: 'people:read',
    summary: 'The catalogue of skills, and how many agents have each; what agents named where there is none.',
    answer: catalogue,
    example: { answer: [VINTAGE] },
    handle: async ({ site }) => done(skillsOf(site), versionOf(site)),
  }),
  operation('saveSkills', {
    scope: 'people:write',
    summary: 'Replaces the catalogue of skills; one that an agent has cannot be left out.',
    body: z.strictObject({ skills: catalogueField }),
    answer: catalogue,
    needsVersion: true,
    example: {
      body: { skills: [{ skillId: VINTAGE.skillId, label: VINTAGE.label }] },
      answer: [VINTAGE],
    },
    handle: saveSkills,
  }),
];

/** How many agents have a skill changes without anybody editing the catalogue. */
const editedOf = (site: LiveSite) => ({
  skills: skillsOf(site).map(({ skillId: id, label }) => ({ skillId: id, label })),
});
const versionOf = (site: LiveSite): string => etagOf(editedOf(site));

async function saveSkills({ site, caller, ifMatch, body, tools }: Call<'saveSkills'>) {
  const { settings } = site;
  const change = () => namedChange(tools.store, site.row.siteId, settings.lastChangeOf(SITE_SKILLS));
  const version = settings.versionOf(SITE_SKILLS);
  const stale = changedMeanwhile(ifMatch, editedOf(site), await change());
  if (stale !== null) return stale;
  const missing = skillsOf(site).filter(
    (each) => each.agents > 0 && !body.skills.some((kept) => kept.skillId === each.skillId),
  );
  if (missing.length > 0) return refuseFields(missing.map(inUse));
  if (!(await settings.save(SITE_SKILLS, body.skills, version, callerName(caller)))) {
    const fresh = changedMeanwhile('', editedOf(site), await change());
    if (fresh !== null) return fresh;
  }
  await relabel(site);
  return done(skillsOf(site), versionOf(site));
}

function inUse({ label, agents }: CatalogueSkill): FieldProblem {
  return fieldProblem('skills', 'skill-in-use', { label, agents });
}

/** Visitors read the labels of profiles, so these follow the catalogue. */
async function relabel(site: LiveSite): Promise<void> {
  const labels = new Map(skillsOf(site).map(({ skillId: id, label }) => [id, label]));
  const changed: Profile[] = [];
  for (const agentId of site.state.agents.keys()) {
    const profile = site.words.profiles.get(agentId);
    if (profile === undefined) continue;
    const before = Object.entries(profile.skillLabels) as [SkillId, string][];
    const after = before.map(([id, label]): [SkillId, string] => [id, labels.get(id) ?? label]);
    if (after.some(([, label], index) => label !== before[index]?.[1]))
      changed.push({ ...profile, agentId, skillLabels: Object.fromEntries(after) });
  }
  if (changed.length === 0) return;
  const texts = changed.map((profile) => ({ kind: 'profile', profile }) as const);
  await site.send({ ...ownLetter(), texts: () => texts });
}
