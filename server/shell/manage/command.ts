import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LIMITS, type AgentId, type SiteId } from '../../protocol/index.ts';
import { addAgent, saveSite } from './administer.ts';
import { check } from '../check.ts';
import { auditManaged, manageAudit } from './audit.ts';
import { manageDisputes } from '../me/manage-disputes.ts';
import { manageFields } from './fields.ts';
import { manageHours } from './hours.ts';
import { manageKnowledge } from '../knowledge/manage-knowledge.ts';
import { manageReplies } from './replies.ts';
import { manageMeasures } from './measures.ts';
import { choosePassword, managePassword } from './password.ts';
import { manageOutcomes } from './outcomes.ts';
import { manageOwner } from './owner.ts';
import { managePermissions } from './permissions.ts';
import { manageLooks } from '../stories/manage-looks.ts';
import { manageRules } from '../rules/manage-rules.ts';
import { manageDecisions } from './decisions.ts';
import { manageVisitorKey } from './visitor-key.ts';
import { languageTag, skillId } from '../need-schema.ts';
import { aliasFields, profileFields, signInBody } from '../schemas.ts';
import type { Surroundings } from '../surroundings.ts';

export const USAGE = `Usage:
  add-site <siteId> --name <name> --origin <https://shop.example> [--origin …]
  add-agent <siteId> <agentId> --name <name> --email <mail> [--headline <text>] [--biography <text>]
            [--alias <name for visitors>] [--pronouns <words>]
            [--skill <word>:<level> …] [--language <tag> …] [--capacity <number>] [--photo <URL>]
            A password is read from standard input if one is piped in, else made and printed once.
  add-owner <siteId> --name <name> --email <mail>
            A link by which somebody becomes an owner of a site that is there.
  password <mail>
            Gives somebody who cannot sign in another password, read or made as above.
  hours <siteId> <agentId> [--zone <Europe/Berlin>] [--week <"mon-fri 09:00-12:00 13:00-17:00"> …]
            [--on <"2027-12-24 10:00-13:00"> …] [--on <"2027-12-25 closed"> …] [--none]
            When an agent can be booked; shown as it is without any option.
  fields <siteId> [--hide <field> …] [--show <field> …]
            What agents may show of name, pronouns, headline, biography and photo. To hide names, all need
            an alias.
  replies <siteId> [--reply <"hello=Hello {visitor}, I am {agent}."> …] [--none]
            What all agents of the site often answer, found by a slash; shown as it is without any option.
  knowledge import <siteId> <folder of .md files, or one .csv> [--only]
  knowledge list <siteId>
  knowledge remove <siteId> <entryId> …
            What the site knows: suggested to agents as they talk. With --only nothing else stays.
  outcomes --site <siteId> [--since <7d | moment>] [--until <1d | moment>]
            What came of conversations, as agents said: how they ended, whether they are resolved, what
            was sold; of the last seven days unless told otherwise.
  measures <siteId> [--since <7d | moment>] [--until <1d | moment>] [--step hour|day|week|month]
            [--by agent|skill|page|segment|channel] [--within <seconds>] [--zone <Europe/Berlin>] [--csv]
  measures <siteId> --rebuild
            What conversations and places in line came to, each figure with what it was divided by; --rebuild
            makes the history anew of all events, and nothing else is written meanwhile.
  permit <siteId> <agentId> --out-of-order | --in-order
            Whether an agent may take visitors out of order; each time leaves a record with its reason.
  review-disputes <siteId> [--uphold <reviewId> [--reason <reason>] | --reject <reviewId>]
            Reviews that agents find wrong; one that is upheld is hidden from visitors until it is rejected.
            The reason is offensive, personal-data, spam, fake or, unless told otherwise, off-topic.
  visitor-key <siteId> [--new]
            The key with which the site signs who its visitors are; with --new another one, and the one
            before is believed no more.
  rules <siteId> templates | import <file> | list
            Rules of context: a file to begin with, a file whose rules are in force from now on, and what
            each of them did in the last 7 days.
  decisions --site <siteId> [--ticket <ticketId>] [--since <2h | moment>] [--until <30m | moment>]
            Why tickets went where they went, of the last hour unless told otherwise.
  looks --site <siteId> [--visitor <visitorId>] [--agent <agentId>] [--since <1d | moment>]
            [--until <30m | moment>]
            Which agent looked at what of which visitor, of the last day unless told otherwise.
  audit --site <siteId> [--actor <account:id | key:id | manage>] [--act <word>] [--since <7d | moment>]
            [--until <30m | moment>] [--check]
            Who did what, of the last week unless told otherwise; with --check whether every row is whole.`;

export type ManageTools = Pick<Surroundings, 'store' | 'clock' | 'random'> & {
  /** The password that was piped in, `null` if nothing was. */
  readonly readPassword: () => Promise<string | null>;
};

/** `ok` says whether it was done, `sentence` what to print. */
export type Managed = { readonly ok: boolean; readonly sentence: string };

const wrong = (sentence: string): Managed => ({ ok: false, sentence });

/** One line of the command line, such as `add-site shop --name Shop --origin https://shop.example`. */
export async function manage(words: readonly string[], tools: ManageTools): Promise<Managed> {
  const managed = await carryOut(words, tools);
  if (managed.ok) await auditManaged(words, tools);
  return managed;
}

async function carryOut(words: readonly string[], tools: ManageTools): Promise<Managed> {
  const [command, ...rest] = words;
  try {
    switch (command) {
      case 'add-site':
        return await manageSite(rest, tools);
      case 'add-agent':
        return await manageAgent(rest, tools);
      case 'add-owner':
        return await manageOwner(rest, tools, USAGE);
      case 'password':
        return await managePassword(rest, tools, USAGE);
      case 'hours':
        return await manageHours(rest, tools, USAGE);
      case 'fields':
        return await manageFields(rest, tools, USAGE);
      case 'replies':
        return await manageReplies(rest, tools, USAGE);
      case 'knowledge':
        return await manageKnowledge(rest, tools, USAGE);
      case 'outcomes':
        return await manageOutcomes(rest, tools, USAGE);
      case 'measures':
        return await manageMeasures(rest, tools, USAGE);
      case 'permit':
        return await managePermissions(rest, tools, USAGE);
      case 'review-disputes':
        return await manageDisputes(rest, tools, USAGE);
      case 'visitor-key':
        return await manageVisitorKey(rest, tools, USAGE);
      case 'rules':
        return await manageRules(rest, tools, USAGE);
      case 'looks':
        return await manageLooks(rest, tools, USAGE);
      case 'audit':
        return await manageAudit(rest, tools, USAGE);
      case 'decisions':
        return await manageDecisions(rest, tools, USAGE);
      case undefined:
      default:
        return wrong(USAGE);
    }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      return wrong(`${error.message.split('\n')[0]}\n${USAGE}`);
    throw error;
  }
}

const name = z
  .string()
  .max(LIMITS.idCharacters)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens');

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const siteForm = z.object({
  siteId: name,
  name: profileFields.name,
  origin: z
    .array(z.string().refine(isOrigin, 'an origin such as https://shop.example, without a path'))
    .max(50),
});

async function manageSite(words: readonly string[], tools: ManageTools): Promise<Managed> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { name: { type: 'string' }, origin: { type: 'string', multiple: true, default: [] } },
  });
  if (positionals.length !== 1) return wrong(USAGE);
  const form = check(siteForm, { siteId: positionals[0], ...values });
  if (!form.ok) return wrong(form.refusal.message);
  const { siteId, name: siteName, origin } = form.result;
  await saveSite(tools, { siteId: siteId as SiteId, name: siteName, origins: origin });
  return { ok: true, sentence: `The site ${siteId} is saved. Allowed origins: ${origin.join(', ')}.` };
}

const skill = z
  .string()
  .regex(/^.+:[1-5]$/, 'a word and a level from 1 to 5, such as vintage:4')
  .transform((text) => ({ word: text.slice(0, -2), level: Number(text.slice(-1)) }))
  .pipe(z.object({ word: skillId, level: z.number() }));

const agentForm = z.object({
  siteId: name,
  agentId: name,
  name: profileFields.name,
  email: signInBody.shape.email,
  headline: profileFields.headline,
  biography: profileFields.biography,
  ...aliasFields,
  skill: z.array(skill).max(LIMITS.skillsPerAgent),
  language: z.array(languageTag).max(LIMITS.languagesPerAgent),
  capacity: z.preprocess(Number, profileFields.capacity),
  photo: z.url({ protocol: /^https?$/ }).nullable(),
});

const NONE: string[] = [];

const AGENT_OPTIONS = {
  name: { type: 'string' },
  email: { type: 'string' },
  headline: { type: 'string', default: '' },
  biography: { type: 'string', default: '' },
  alias: { type: 'string', default: '' },
  pronouns: { type: 'string', default: '' },
  skill: { type: 'string', multiple: true, default: NONE },
  language: { type: 'string', multiple: true, default: NONE },
  capacity: { type: 'string', default: '2' },
  photo: { type: 'string' },
} as const;

async function manageAgent(words: readonly string[], tools: ManageTools): Promise<Managed> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: AGENT_OPTIONS,
  });
  if (positionals.length !== 2) return wrong(USAGE);
  const [siteId, agentId] = positionals;
  const form = check(agentForm, { siteId, agentId, ...values, photo: values.photo ?? null });
  if (!form.ok) return wrong(form.refusal.message);
  const { isMade, chosen } = await choosePassword(tools);
  if (!chosen.ok) return wrong(`Give another password: ${chosen.refusal.message}`);
  const added = await addAgent(tools, {
    siteId: form.result.siteId as SiteId,
    agentId: form.result.agentId as AgentId,
    form: profileForm(form.result),
    photoUrl: form.result.photo,
    email: form.result.email,
    password: chosen.result,
  });
  if (!added.ok) return wrong(added.refusal.message);
  const secret = isMade ? ` The password is ${chosen.result} and is shown only now.` : '';
  return { ok: true, sentence: `${agentId} may sign in at /console as ${form.result.email}.${secret}` };
}

const profileForm = ({ skill: skills, language, ...form }: z.infer<typeof agentForm>) => ({
  name: form.name,
  alias: form.alias,
  pronouns: form.pronouns,
  headline: form.headline,
  biography: form.biography,
  skills: skills.map(({ word, level }) => ({ skillId: word, label: word, level })),
  languages: language,
  capacity: form.capacity,
});
