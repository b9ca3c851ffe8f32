import type { AgentRequests, Answer, Nothing } from '../protocol/index.ts';
import type { AgentCaller } from './agent-requests.ts';
import { refused } from './check.ts';
import { fromCatalogue } from './people/skill-catalogue.ts';
import type { Letter } from './site/letter.ts';
import { plainLetter, sign } from './site/letters.ts';
import { factsOf, needsAlias, profileOf, type KeptWords } from './profile.ts';

const NOTHING_KEPT: KeptWords = { alias: '', pronouns: '', photoUrl: null };

/** Words and facts in one commit: nobody ever sees the one without the other. */
export async function saveProfile(
  { agentId, site }: AgentCaller,
  body: AgentRequests['saveProfile']['body'],
): Promise<Answer<Nothing>> {
  const skills = fromCatalogue(site, body.skills);
  if (skills === null) return refused('skill-invalid', 'Choose skills from those of your site.', 'skills');
  const form = { ...body, skills };
  // What is kept is read when the words are written: a photo may be on its way meanwhile.
  const profile = () => profileOf(agentId, form, site.words.profile(agentId) ?? NOTHING_KEPT);
  if (needsAlias(profile(), site.row.hiddenFields)) return refused('alias-needed', undefined, 'alias');
  const kept = site.state.agents.get(agentId)?.facts;
  const command = { type: 'changeAgent', agentId, facts: factsOf(form, kept) } as const;
  const signature = sign({ kind: 'agent', agentId }, 'saveProfile', body);
  const letter: Letter = {
    ...plainLetter(signature, command),
    texts: () => [{ kind: 'profile', profile: profile() }],
  };
  return (await site.send(letter)) as Answer<Nothing>;
}
