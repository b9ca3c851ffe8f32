import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import {
  LIMITS,
  type AgentId,
  type AgentList,
  type AgentPage,
  type PublicAgent,
  type SiteId,
} from '../../protocol/index.ts';
import { directionOf } from '../../protocol/languages.ts';
import { ownOrigin } from '../origin.ts';
import { readAgentPage } from '../reading.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { Markup, markup } from './markup.ts';
import { PICK_STYLE } from './pick-style.ts';
import { preferredLanguage, wordsFor, type ServerWords } from '../words/words.ts';
import { presenceWords } from './pick-words.ts';

/** More than this many people are only counted: without script nobody can search among them. */
const PEOPLE_MOST = 200;
const STYLE_DIGEST = createHash('sha256').update(PICK_STYLE).digest('base64');

/** What a link says besides its site; anything odd in it is as if it were not there. */
type Wish = { readonly agent: AgentId | null; readonly skills: string; readonly campaign: string | null };

type Look = {
  readonly siteId: SiteId;
  readonly list: AgentList;
  readonly wish: Wish;
  readonly chosen: AgentPage | null;
  /** The address of this page, without a campaign. */
  readonly address: URL;
  readonly words: ServerWords;
};

const PLAIN_WORD = /^[\w.,-]+$/;

function wishOf({ query }: Request): Wish {
  const word = (value: unknown): string | null => {
    const text = Array.isArray(value) ? value.join(',') : value;
    return typeof text === 'string' && text.length <= LIMITS.idCharacters && PLAIN_WORD.test(text)
      ? text
      : null;
  };
  return {
    agent: word(query.agent) as AgentId | null,
    skills: word(query.skill) ?? '',
    campaign: word(query.campaign),
  };
}

/** What the link says, as the picker's own attribute would, else what the browser would rather read. */
const languageOf = (request: Request): string =>
  typeof request.query.lang === 'string' ? request.query.lang : preferredLanguage(request.acceptsLanguages());

/**
 * The picker on a page of its own, to be linked from profiles, posts, mails and printed codes:
 * `/pick/<site>?agent=<id>&skill=<id>,<id>&campaign=<word>`. What it says without script is the public list.
 */
export function pickPage(sites: Sites, { store, config }: Surroundings): RequestHandler {
  return async (request, response) => {
    const siteId = String(request.params.siteId) as SiteId;
    const site = await sites.find(siteId);
    const origin = ownOrigin(request.headers, config);
    const words = wordsFor(languageOf(request));
    response
      .setHeader('Content-Security-Policy', policyOf(origin))
      .setHeader('Cache-Control', 'no-cache')
      .vary('Accept-Language')
      .type('html');
    if (site === null) {
      response.status(404).send(unknownPage(words).text);
      return;
    }
    const wish = wishOf(request);
    const chosen = wish.agent === null ? null : await readAgentPage(store, site, wish.agent, null);
    const address = new URL(`/pick/${encodeURIComponent(siteId)}`, origin);
    if (chosen !== null) address.searchParams.set('agent', chosen.agent.agentId);
    response.send(pageOf({ siteId, list: site.list(), wish, chosen, address, words }).text);
  };
}

function policyOf(origin: string): string {
  const sockets = origin.replace(/^http/, 'ws');
  // The Host header is anybody's text and must not write a policy.
  const plain = /^wss?:\/\/[\w.:[\]-]+$/.test(sockets) ? sockets : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${STYLE_DIGEST}'`,
    `connect-src 'self' ${plain}`.trim(),
    "img-src 'self' data: blob: https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

const documentOf = ({ formats }: ServerWords, head: Markup, body: Markup): Markup => markup`<!doctype html>
<html lang="${formats.locale}" dir="${directionOf(formats.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${new Markup(PICK_STYLE)}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

const unknownPage = (words: ServerWords): Markup =>
  documentOf(
    words,
    markup`<title>${words.pick.unknown}</title><meta name="robots" content="noindex">`,
    markup`<main><h1>${words.pick.unknown}</h1><p>${words.pick.unknownLead}</p></main>`,
  );

function pageOf(look: Look): Markup {
  const { siteId, list, wish, chosen, words } = look;
  const { pick } = words;
  const title = chosen === null ? pick.title(list.siteName) : pick.titleOf(chosen.agent.name, list.siteName);
  // The word of the campaign is kept at hand for whoever reads it; the element passes it on to nobody.
  const campaign = wish.campaign === null ? null : markup` campaign="${wish.campaign}"`;
  const agent = chosen === null ? null : markup` agent="${chosen.agent.agentId}"`;
  return documentOf(
    words,
    headOf(title, look),
    markup`<main>
<h1>${title}</h1>
<agent-picker site="${siteId}" skills="${wish.skills}"${agent}${campaign}>
<p slot="intro">${pick.lead}</p>
<noscript><p class="note">${pick.noScript}</p></noscript>
${chosen === null ? peopleOf(look) : profileOf(chosen, look)}
</agent-picker>
</main>`,
  );
}

const descriptionOf = ({ list, chosen, words }: Look): string =>
  chosen === null || chosen.agent.headline === ''
    ? words.pick.description(list.agents.length)
    : chosen.agent.headline;

/** What a network shows of the link: https://ogp.me */
function headOf(title: string, look: Look): Markup {
  const { list, chosen, address } = look;
  const description = descriptionOf(look);
  const photo = chosen?.agent.photoUrl ?? null;
  const image =
    photo === null ? null : markup`<meta property="og:image" content="${new URL(photo, address).href}">`;
  return markup`<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${address.href}">
<meta property="og:type" content="${chosen === null ? 'website' : 'profile'}">
<meta property="og:site_name" content="${list.siteName}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address.href}">
${image}
<meta name="twitter:card" content="summary">
<script type="module" src="/picker.js"></script>`;
}

/** Those who are there first, and among them in the order of the list. */
function inOrder(agents: readonly PublicAgent[]): readonly PublicAgent[] {
  const place = { available: 0, away: 1, offline: 2 } as const;
  return agents.toSorted(
    (one, other) => place[one.availability] - place[other.availability] || other.score - one.score,
  );
}

function peopleOf({ siteId, list, wish, words }: Look): Markup {
  const wanted = wish.skills.split(',').filter((skill) => skill !== '');
  const suitable = list.agents.filter((agent) =>
    wanted.every((skillId) => agent.skills.some((skill) => skill.skillId === skillId)),
  );
  const rest = suitable.length - PEOPLE_MOST;
  const people = inOrder(suitable)
    .slice(0, PEOPLE_MOST)
    .map((agent) => {
      const link = `/pick/${encodeURIComponent(siteId)}?agent=${encodeURIComponent(agent.agentId)}`;
      return markup`<li>${faceOf(agent)}<div><h2 dir="auto"><a href="${link}">${agent.name}</a></h2>
${factsOf(agent, list, words)}</div></li>`;
    });
  return markup`<ul>${people}</ul>${rest > 0 ? markup`<p>${words.pick.more(rest)}</p>` : null}`;
}

const faceOf = ({ photoUrl }: PublicAgent): Markup | null =>
  photoUrl === null
    ? null
    : markup`<img src="${photoUrl}" alt="" width="64" height="64" loading="lazy" decoding="async">`;

function factsOf(agent: PublicAgent, { serverNow }: AgentList, words: ServerWords): Markup {
  const { pick, formats } = words;
  const { rating, languages, skills } = agent;
  const said = rating === null ? pick.isNew : pick.rating(rating.average, rating.count);
  return markup`<p dir="auto">${agent.headline}</p>
<p class="facts">${presenceWords(agent, serverNow, pick)} · ${said}</p>
${languages.length === 0 ? null : markup`<p>${pick.speaks(languages.map(formats.language))}</p>`}
${skills.length === 0 ? null : markup`<p>${pick.knows(skills.map(({ label }) => label))}</p>`}`;
}

function profileOf({ agent, biography, reviews }: AgentPage, { siteId, list, words }: Look): Markup {
  const said = reviews
    .filter(({ comment }) => comment !== '')
    .map(({ stars, comment }) => markup`<li><p>${'★'.repeat(stars)}</p><p dir="auto">${comment}</p></li>`);
  return markup`<article>${faceOf(agent)}<div>${factsOf(agent, list, words)}
<p class="biography" dir="auto">${biography}</p></div></article>
<ul>${said}</ul>
<p><a href="/pick/${encodeURIComponent(siteId)}">${words.pick.all}</a></p>`;
}
