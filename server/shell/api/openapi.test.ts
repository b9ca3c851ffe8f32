import assert from 'node:assert/strict';
import test from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { API_ROUTES, type ApiRoute, type OperationName } from '../../protocol/index.ts';
import { newApp } from '../test/new-app.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { newOwner, type Ask, type OwnedApp } from './test/new-owner.ts';
import { asking } from './test/new-owner.ts';
import { PREPARATIONS } from './test/preparations.ts';

type Described = {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
};
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };

test('[H402] the document of the API is valid and holds every operation, by its name and scope', async (context) => {
  const app = await newApp(context);
  const { body, etag } = await asking(app, {})('GET', '/v1/openapi.json');
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  assert.ok(valid, JSON.stringify(errors));
  const { paths } = body as unknown as Document;
  for (const [name, route] of Object.entries(API_ROUTES) as [OperationName, ApiRoute][]) {
    const [method = '', address = ''] = route.split(' ');
    const described = paths[address]?.[method.toLowerCase()];
    assert.equal(described?.operationId, name);
    const named = [...address.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const given = described.parameters.filter((each) => each.in === 'path');
    assert.deepEqual(
      given.map((each) => each.name),
      named,
      route,
    );
    const operation = OPERATIONS.find((each) => each.name === name);
    assert.equal(described.security.length, operation?.scope === null ? 0 : 2, route);
  }
  const again = await asking(app, {})('GET', '/v1/openapi.json');
  assert.equal(again.etag, etag);
});

test('[H431] a page shows every operation with an example to copy, and runs nothing', async (context) => {
  const app = await newApp(context);
  const { status, body, response } = await asking(app, {})('GET', '/v1/operations');
  assert.equal(status, 200);
  const page = String(body.text);
  for (const { name, summary } of OPERATIONS) {
    assert.ok(page.includes(`<h2 id="${name}">`), name);
    assert.ok(page.includes(summary.replaceAll("'", '&#39;').slice(0, 30)), name);
  }
  assert.ok(page.includes(`${app.url}/v1/site`));
  assert.match(
    response.headers.get('content-security-policy') ?? '',
    /default-src 'none'; style-src 'sha256-/,
  );
});

/** The address with what the example puts into it. */
function addressOf({ address, example }: Operation): string {
  const path = (example.path ?? {}) as Record<string, unknown>;
  const filled = address.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const query = new URLSearchParams(
    Object.entries(example.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}

async function versionOf(ask: Ask, operation: Operation): Promise<Record<string, string>> {
  if (!operation.needsVersion) return {};
  const { etag } = await ask('GET', addressOf(operation));
  return { 'if-match': etag ?? '' };
}

async function runExample(owned: OwnedApp, operation: Operation): Promise<void> {
  await PREPARATIONS[operation.name]?.(owned);
  const { ask } = owned;
  const { body } = operation.example;
  const headers = await versionOf(ask, operation);
  const replied = await ask(operation.method, addressOf(operation), {
    ...(body !== undefined && { body }),
    headers,
  });
  assert.equal(replied.status, operation.status, `${operation.name}: ${JSON.stringify(replied.body)}`);
  const answer = operation.mediaType === 'application/json' ? replied.body : replied.body.text;
  const read = operation.answer.safeParse(answer);
  assert.ok(read.success, `${operation.name}: ${read.error?.message}`);
}

for (const operation of OPERATIONS) {
  test(`[H403] the example of ${operation.name} fits its schemas, and runs`, async (context) => {
    const { example } = operation;
    for (const part of ['path', 'query', 'body'] as const) {
      const read = operation[part].safeParse(example[part] ?? {});
      assert.ok(read.success, `${part}: ${read.error?.message}`);
    }
    const answer = operation.answer.safeParse(example.answer);
    assert.ok(answer.success, answer.error?.message);
    await runExample(await newOwner(context), operation);
  });
}
