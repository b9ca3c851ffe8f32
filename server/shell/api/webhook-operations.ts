import { z } from 'zod';
import { fieldProblem, refusal, type WebhookForm } from '../../protocol/index.ts';
import type { StoredEndpoint } from '../../store/index.ts';
import { newToken } from '../tokens.ts';
import { reach, resolveHost } from '../webhooks/addresses.ts';
import { WEBHOOK_BOUNDS } from '../webhooks/bounds.ts';
import { newWebhookSecret } from '../webhooks/sign.ts';
import { done, refuseFields, type ApiAnswer } from './answer.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { operation, type ApiTools, type Call, type Operation } from './operation.ts';
import * as shape from './webhook-schemas.ts';

const ID_BYTES = 9;

const made = z.object({ webhook: shape.webhookCard, secret: z.string() });
const path = { endpointId: shape.EXAMPLE_CARD.endpointId };
const MADE = { webhook: shape.EXAMPLE_CARD, secret: shape.EXAMPLE_SECRET };

/** Whom the site tells what happens. */
export const WEBHOOK_OPERATIONS: readonly Operation[] = [
  operation('readWebhooks', {
    scope: 'webhooks:read',
    summary: 'The endpoints of the site, oldest first, and how they stand.',
    query: pageQuery,
    answer: pageOf(shape.webhookCard),
    example: { query: { limit: 50 }, answer: { items: [shape.EXAMPLE_CARD], nextCursor: null } },
    handle: readWebhooks,
  }),
  operation('makeWebhook', {
    scope: 'webhooks:write',
    summary: 'Adds an endpoint. The secret that signs is in this answer and nowhere else.',
    body: shape.webhookForm,
    answer: made,
    status: 201,
    hasSecret: true,
    example: { body: shape.EXAMPLE_FORM, answer: MADE },
    handle: makeWebhook,
  }),
  operation('readWebhook', {
    scope: 'webhooks:read',
    summary: 'One endpoint.',
    path: shape.webhookPath,
    answer: shape.webhookCard,
    example: { path, answer: shape.EXAMPLE_CARD },
    handle: (call) => found(call, async (endpoint) => shown(endpoint, call.tools)),
  }),
  operation('saveWebhook', {
    scope: 'webhooks:write',
    summary: 'Changes an endpoint, stops it, or lets it go on; what waited meanwhile is sent then.',
    path: shape.webhookPath,
    body: shape.webhookForm,
    answer: shape.webhookCard,
    needsVersion: true,
    example: { path, body: shape.EXAMPLE_FORM, answer: shape.EXAMPLE_CARD },
    handle: saveWebhook,
  }),
  operation('removeWebhook', {
    scope: 'webhooks:write',
    summary: 'Removes an endpoint and what waits for it.',
    path: shape.webhookPath,
    answer: z.strictObject({}),
    example: { path, answer: {} },
    handle: (call) =>
      found(call, async ({ endpointId }) => {
        await call.site.webhooks.remove(endpointId);
        return done({});
      }),
  }),
  operation('rotateWebhookSecret', {
    scope: 'webhooks:write',
    summary: 'Makes another secret, shown in this answer only. The one before signs as well for a day.',
    path: shape.webhookPath,
    answer: made,
    hasSecret: true,
    example: { path, answer: MADE },
    handle: (call) => found(call, (endpoint) => rotate(call, endpoint)),
  }),
];

type OfEndpoint = {
  readonly site: Call<'readWebhook'>['site'];
  readonly path: { readonly endpointId: string };
};

/** What is done with an endpoint that exists. */
export async function found<Result>(
  call: OfEndpoint,
  act: (endpoint: StoredEndpoint) => Promise<ApiAnswer<Result>>,
): Promise<ApiAnswer<Result>> {
  const endpoint = await call.site.webhooks.lookUp(call.path.endpointId);
  return endpoint === null ? { ok: false, refusal: refusal('not-found') } : act(endpoint);
}

const shown = (endpoint: StoredEndpoint, { clock }: ApiTools) =>
  done(shape.cardOf(endpoint, clock.now()), etagOf(shape.formOf(endpoint)));

/** Sorts the oldest first, as texts. */
const positionOf = ({ createdAt, endpointId }: { createdAt: number; endpointId: string }): string =>
  `${String(createdAt).padStart(16, '0')} ${endpointId}`;

async function readWebhooks({ site, query, tools }: Call<'readWebhooks'>) {
  const cards = site.webhooks.endpoints.map((endpoint) => shape.cardOf(endpoint, tools.clock.now()));
  const list = { operation: 'readWebhooks', siteId: site.row.siteId } as const;
  return tools.cursors.page(list, query, cards, positionOf);
}

/** Why nothing can be sent there, as the refusal of the field; `null` when it can. */
async function unreachable(url: string, { config }: ApiTools) {
  const { localWebhooks } = config;
  const reached = await reach(new URL(url), { resolve: resolveHost, localWebhooks });
  return reached.ok ? null : refuseFields([fieldProblem('url', reached.code)]);
}

async function makeWebhook({ site, body, tools }: Call<'makeWebhook'>) {
  const refused = await unreachable(body.url, tools);
  if (refused !== null) return refused;
  const { endpointsPerSite } = WEBHOOK_BOUNDS;
  if (site.webhooks.endpoints.length >= endpointsPerSite) {
    return refuseFields([fieldProblem('url', 'webhooks-full', { most: endpointsPerSite })]);
  }
  const endpoint: StoredEndpoint = {
    endpointId: newToken(tools.random, ID_BYTES),
    ...changed(body, null, tools),
    secret: newWebhookSecret(tools.random),
    previous: null,
    createdAt: tools.clock.now(),
    failingSince: null,
  };
  await site.webhooks.save(endpoint, tools.store);
  return done({ webhook: shape.cardOf(endpoint, tools.clock.now()), secret: endpoint.secret });
}

/** An endpoint that goes on as it was stays stopped for the reason that it has. */
function changed(
  { url, label, events, withWords, enabled }: WebhookForm,
  before: StoredEndpoint['stopped'],
  { clock }: ApiTools,
) {
  const stopped = enabled ? null : (before ?? ({ at: clock.now(), because: 'owner' } as const));
  return { url, label, events, withWords, stopped };
}

function saveWebhook(call: Call<'saveWebhook'>) {
  const { site, body, ifMatch, tools } = call;
  return found(call, async (endpoint) => {
    const stale = changedMeanwhile(ifMatch, shape.formOf(endpoint));
    if (stale !== null) return stale;
    const refused = await unreachable(body.url, tools);
    if (refused !== null) return refused;
    // Somebody may have changed it while the address was looked up.
    const now = site.webhooks.find(endpoint.endpointId);
    if (now === null) return { ok: false, refusal: refusal('not-found') };
    const meanwhile = changedMeanwhile(ifMatch, shape.formOf(now));
    if (meanwhile !== null) return meanwhile;
    const goesOn = body.enabled && now.stopped !== null;
    const failingSince = goesOn ? null : now.failingSince;
    const saved: StoredEndpoint = { ...now, ...changed(body, now.stopped, tools), failingSince };
    await site.webhooks.save(saved);
    return shown(saved, tools);
  });
}

async function rotate({ site, tools }: Call<'rotateWebhookSecret'>, endpoint: StoredEndpoint) {
  const now = tools.clock.now();
  const until = now + WEBHOOK_BOUNDS.previousSecretSeconds * 1_000;
  const secret = newWebhookSecret(tools.random);
  const saved = { ...endpoint, secret, previous: { secret: endpoint.secret, until } };
  await site.webhooks.save(saved, tools.store);
  return done({ webhook: shape.cardOf(saved, now), secret });
}
