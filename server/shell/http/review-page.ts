import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { HiddenCount, PublicAgent, SiteId } from '../../protocol/index.ts';
import { LIMITS } from '../../protocol/index.ts';
import { directionOf } from '../../protocol/languages.ts';
import { isOpenFor, REVIEW_PAGES } from '../settings/review-pages.ts';
import { ownOrigin } from '../origin.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { filled, reviewPageWords } from '../words/review-page-words.ts';
import { preferredLanguage, wordsFor, type ServerWords } from '../words/words.ts';
import { Markup, markup } from './markup.ts';
import { REVIEW_PAGE_STYLE } from './review-page-style.ts';
import { dayShown, type Shown } from './shown-reviews.ts';
import { structuredReviews } from './structured-reviews.ts';

const STYLE_DIGEST = createHash('sha256').update(REVIEW_PAGE_STYLE).digest('base64');

/**
 * The public reviews of a site or of one agent, for anybody who has the link: whole without a script, and not
 * there at all unless an owner has opened it. `/reviews/<site>`, `/reviews/<site>/<agent>?page=<page>`.
 */
export function reviewPage(sites: Sites, { store, config }: Surroundings): RequestHandler {
  return async (request, response) => {
    const { siteId, agentId } = request.params as { siteId: string; agentId?: string };
    const site = await sites.find(siteId as SiteId);
    const words = wordsFor(languageOf(request));
    const said = reviewPageWords(words.formats.locale);
    const pages = site?.settings.read(REVIEW_PAGES) ?? REVIEW_PAGES.default;
    prepare(response, pages.isOpen && pages.isIndexed);
    const agents = site?.list().agents.filter((each) => isOpenFor(pages, each.agentId)) ?? [];
    const agent = agents.find((each) => each.agentId === agentId) ?? null;
    if (site === null || !pages.isOpen || (agentId !== undefined && agent === null)) {
      response.status(404).send(unknownPage(words).text);
      return;
    }
    const of = site.row.siteId;
    const limit = LIMITS.reviewsPerPage;
    const read =
      agent === null
        ? { reviews: [], nextPage: null }
        : await store.readReviews(of, agent.agentId, pageOf(request), limit);
    const counts = (await store.readHiddenCounts(of, agent?.agentId ?? null)).filter((row) =>
      agents.some((each) => each.agentId === row.agentId),
    );
    const hidden = summed(counts);
    const address = `${ownOrigin(request.headers, config)}/reviews/${encodeURIComponent(siteId)}`;
    response.send(documentOf({ site, agents, agent, ...read, hidden, address, words, said }).text);
  };
}

/** The same reasons of several agents, added up. */
function summed(counts: readonly HiddenCount[]): readonly HiddenCount[] {
  const sums = new Map<HiddenCount['reason'], number>();
  for (const { reason, count } of counts) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return [...sums].map(([reason, count]) => ({ reason, count }));
}

const languageOf = (request: Request): string =>
  typeof request.query.lang === 'string' ? request.query.lang : preferredLanguage(request.acceptsLanguages());

function pageOf({ query }: Request): string | null {
  const { page } = query;
  return typeof page === 'string' && page.length <= 2 * LIMITS.idCharacters ? page : null;
}

function prepare(response: Response, isIndexed: boolean): void {
  response
    .setHeader('Content-Security-Policy', POLICY)
    .setHeader('X-Robots-Tag', isIndexed ? 'all' : 'noindex, nofollow')
    .setHeader('Referrer-Policy', 'no-referrer')
    .setHeader('Cache-Control', 'no-cache')
    .vary('Accept-Language')
    .type('html');
}

/** Data for search engines is a script to no browser, and nothing else of that kind may run. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_DIGEST}'`,
  "img-src 'self' data: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const framed = ({ formats }: ServerWords, head: Markup, body: Markup): Markup => markup`<!doctype html>
<html lang="${formats.locale}" dir="${directionOf(formats.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${new Markup(REVIEW_PAGE_STYLE)}</style>
${head}
</head>
<body>
<main>${body}</main>
</body>
</html>
`;

const unknownPage = (words: ServerWords): Markup =>
  framed(
    words,
    markup`<title>${words.pick.unknown}</title>`,
    markup`<h1>${words.pick.unknown}</h1><p>${words.pick.unknownLead}</p>`,
  );

function documentOf(shown: Shown): Markup {
  const { site, agent, address, words, said, nextPage } = shown;
  const { siteId, name } = site.row;
  const title =
    agent === null
      ? filled(said.title, { site: name })
      : filled(said.titleOf, { name: agent.name, site: name });
  const own = agent === null ? address : `${address}/${encodeURIComponent(agent.agentId)}`;
  const pick = new URL(`/pick/${encodeURIComponent(siteId)}`, address);
  if (agent !== null) pick.searchParams.set('agent', agent.agentId);
  const chosen = agent === null ? words.pick.title(name) : words.pick.titleOf(agent.name, name);
  const older = nextPage === null ? null : `${own}?page=${encodeURIComponent(nextPage)}`;
  return framed(
    words,
    markup`<title>${title}</title>
<meta name="description" content="${said.verified}">
<link rel="canonical" href="${own}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${own}">
${structuredReviews(shown)}`,
    markup`<h1>${title}</h1>
<p class="soft">${said.verified}</p>
${agent === null ? peopleOf(shown) : ratedReviewsOf(agent, shown)}
${hiddenOf(shown)}
${older === null ? null : markup`<p><a href="${older}">${said.older}</a></p>`}
<p><a href="${pick.href}">${chosen}</a></p>
${agent === null ? null : markup`<p><a href="${address}">${filled(said.title, { site: name })}</a></p>`}`,
  );
}

const ratedReviewsOf = (agent: PublicAgent, shown: Shown): Markup =>
  markup`<p class="rating">${ratingOf(agent, shown.words)}</p>${reviewsOf(shown)}`;

const ratingOf = ({ rating }: PublicAgent, { pick }: ServerWords): string =>
  rating === null ? pick.isNew : pick.rating(rating.average, rating.count);

function peopleOf({ agents, address, words }: Shown): Markup {
  const rows = agents.map((agent) => {
    const link = `${address}/${encodeURIComponent(agent.agentId)}`;
    return markup`<li><h2 dir="auto"><a href="${link}">${agent.name}</a></h2>
<p dir="auto" class="soft">${agent.headline}</p><p>${ratingOf(agent, words)}</p></li>`;
  });
  return markup`<ul class="people">${rows}</ul>`;
}

function reviewsOf({ agent, reviews, said, words }: Shown): Markup {
  if (agent === null || reviews.length === 0) return markup`<p>${said.none}</p>`;
  const rows = reviews.map((review) => {
    const { stars, comment, reply } = review;
    const day = dayShown(agent, review);
    const given = filled(said.given, { n: words.formats.number(stars) });
    const time = day === null ? null : markup`<time datetime="${day}">${day}</time>`;
    const replied = filled(said.replyOf, { name: agent.name });
    return markup`<li>
<p class="head"><span class="stars" role="img" aria-label="${given}">${'★'.repeat(stars)}</span>${time}</p>
${comment === '' ? null : wordsOf(comment)}
${reply === null ? null : quoted(replied, reply)}</li>`;
  });
  return markup`<ul>${rows}</ul>`;
}

const quoted = (who: string, reply: string): Markup =>
  markup`<blockquote><p class="soft">${who}</p>${wordsOf(reply)}</blockquote>`;

const wordsOf = (text: string): Markup => markup`<p dir="auto" class="words">${text}</p>`;

function hiddenOf({ hidden, said, words }: Shown): Markup | null {
  if (hidden.length === 0) return null;
  const { formats } = words;
  const all = hidden.reduce((sum, { count }) => sum + count, 0);
  const list = formats.list(
    hidden.map(({ reason, count }) => `${formats.number(count)} × ${said.reasons[reason]}`),
  );
  const sentence = filled(said.hidden, { n: formats.number(all), list });
  return markup`<p class="soft hidden">${sentence} ${said.hiddenStars}</p>`;
}
