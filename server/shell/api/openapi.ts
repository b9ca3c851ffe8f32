import { z } from 'zod';
import { PROBLEM_TYPE, SCOPES } from '../../protocol/index.ts';
import type { Operation } from './operation.ts';

type Json = Record<string, unknown>;

/** The document of the API (OpenAPI 3.1), made of the schemas that check its requests. */
export function openApi(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  const named: Json = {};
  for (const operation of operations) {
    const path = (paths[operation.address] ??= {});
    path[operation.method.toLowerCase()] = described(operation, named);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Handpick',
      version: '1',
      summary: 'The site of a credential: its people, hours, rules, measures and interfaces.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths,
    components: { securitySchemes: SECURITY, schemas: { Problem: PROBLEM, ...named } },
  };
}

const SECURITY = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: `An API key, \`hpk_…\`. Its scopes are some of: ${SCOPES.join(', ')}.`,
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'handpick-session',
    description: 'The session of the dashboard; over https the name begins with `__Host-`.',
  },
};

const PROBLEM = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', description: `${PROBLEM_TYPE} and the code.` },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What to do, in a sentence.' },
    code: { type: 'string' },
    field: { type: 'string' },
    errors: {
      type: 'array',
      description: 'Everything that is wrong with the request, by field.',
      items: {
        type: 'object',
        required: ['field', 'detail'],
        properties: {
          field: { type: 'string' },
          detail: { type: 'string', description: 'In English.' },
          code: { type: 'string', description: 'What it is; it does not change.' },
          data: { type: 'object', description: 'What a sentence about it is made of.' },
        },
      },
    },
  },
};

/** The first word behind the version. */
const tagOf = ({ address }: Operation): string => address.split('/')[2] ?? '';

function described(operation: Operation, named: Json): Json {
  const { name, summary, scope, status, example, mediaType, method } = operation;
  const answer = { schema: schemaOf(operation.answer, 'output', named), example: example.answer };
  return {
    operationId: name,
    summary,
    tags: [tagOf(operation)],
    security: scope === null ? [] : [{ key: [scope] }, { session: [scope] }],
    parameters: [
      ...parametersOf(operation, 'path'),
      ...parametersOf(operation, 'query'),
      ...(method === 'GET' || scope === null ? [] : [IDEMPOTENCY_KEY]),
      ...(operation.needsVersion ? [IF_MATCH] : []),
    ],
    ...(example.body !== undefined && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemaOf(operation.body, 'input', named), example: example.body },
        },
      },
    }),
    responses: {
      [status]: { description: 'Done.', content: { [mediaType]: answer } },
      default: {
        description: 'Why not.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same request with the same key has one effect and one answer for 24 hours.',
  schema: { type: 'string', maxLength: 64 },
};
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what was read; when it is not what stands there, nothing is changed (412).',
  schema: { type: 'string' },
};

/** `$schema` belongs to documents, not to their parts; schemas with a name stand once, in `named`. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', named: Json = {}): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const text = JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs = {}, ...whole } = JSON.parse(text) as Json & { $defs?: Json };
  Object.assign(named, $defs);
  return whole;
}

function parametersOf(operation: Operation, place: 'path' | 'query'): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(operation[place], 'input') as {
    readonly properties?: Record<string, Json>;
    readonly required?: readonly string[];
  };
  const given = (operation.example[place] ?? {}) as Record<string, unknown>;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
    ...(name in given && { example: given[name] }),
  }));
}
