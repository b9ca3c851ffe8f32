import { z } from 'zod';
import {
  API_ROUTES,
  type ApiOperations,
  type ApiRoute,
  type Nothing,
  type OperationName,
  type Scope,
} from '../../protocol/index.ts';
import type { InviteMails } from '../people/invite-mails.ts';
import type { Staff } from '../people/staff.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Sessions } from '../sessions.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ApiAnswer } from './answer.ts';
import type { ApiCaller } from './caller.ts';
import type { Cursors } from './cursors.ts';

/** What handlers work with beside the site. */
export type ApiTools = Surroundings & {
  readonly sites: Sites;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly staff: Staff;
  readonly inviteMails: InviteMails;
};

type ShapeOf<Name extends OperationName> = ApiOperations[Name];
type Taken<Name extends OperationName> = Pick<ShapeOf<Name>, 'path' | 'query' | 'body'>;

/** One request of somebody who may ask it, checked. */
export type Call<Name extends OperationName> = Taken<Name> & {
  readonly caller: ApiCaller;
  readonly site: LiveSite;
  /** The ETag of what the caller has read, `null` when none was sent. */
  readonly ifMatch: string | null;
  /** The origin under which the request reached the server. */
  readonly ownOrigin: string;
  /** What the caller reads, of the languages that the server has words for. */
  readonly language: string;
  readonly tools: ApiTools;
};

/** The same of anybody: what opens it is in the request. */
export type OpenCall<Name extends OperationName> = Taken<Name> & {
  /** The key of the network address, for limits. */
  readonly addressKey: string;
  readonly ownOrigin: string;
  readonly tools: ApiTools;
};

type Schema<Part extends string, Value> = Value extends Nothing
  ? Readonly<Partial<Record<Part, z.ZodType<Nothing>>>>
  : Readonly<Record<Part, z.ZodType<Value>>>;

/** What the document shows and a test sends. Parts without fields are left out. */
export type Example<Name extends OperationName> = Partial<Taken<Name>> & {
  readonly answer: ShapeOf<Name>['answer'];
};

type Description<Name extends OperationName> = Schema<'path', ShapeOf<Name>['path']> &
  Schema<'query', ShapeOf<Name>['query']> &
  Schema<'body', ShapeOf<Name>['body']> & {
    /** One sentence for the document. */
    readonly summary: string;
    readonly answer: z.ZodType<ShapeOf<Name>['answer']>;
    readonly example: Example<Name>;
    /** 200 unless something is made. */
    readonly status?: 201 | 202;
    /** JSON unless it says otherwise; a text is then answered as it is. */
    readonly mediaType?: 'text/csv' | 'application/x-ndjson';
    /** Bytes of a body at most, where more than usual is needed. */
    readonly bodyBytes?: number;
    /** What is answered is shown once: it is not remembered for an Idempotency-Key. */
    readonly hasSecret?: true;
    /** Whoever changes it names the version that they have read. */
    readonly needsVersion?: true;
  };

type Scoped<Name extends OperationName> = Description<Name> & {
  readonly scope: Scope;
  readonly handle: (call: Call<Name>) => Promise<ApiAnswer<ShapeOf<Name>['answer']>>;
};
type Open<Name extends OperationName> = Description<Name> & {
  readonly handle: (call: OpenCall<Name>) => Promise<ApiAnswer<ShapeOf<Name>['answer']>>;
};

/** An operation as the router and the document see it: they know no operation by name. */
export type Operation = {
  readonly name: OperationName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As `/v1/people/{accountId}`. */
  readonly address: string;
  readonly summary: string;
  readonly path: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
  readonly example: {
    readonly path?: object;
    readonly query?: object;
    readonly body?: object;
    readonly answer: object | string;
  };
  readonly status: 200 | 201 | 202;
  readonly mediaType: 'application/json' | 'text/csv' | 'application/x-ndjson';
  readonly bodyBytes: number | null;
  readonly hasSecret: boolean;
  readonly needsVersion: boolean;
} & (
  | { readonly scope: Scope; readonly handle: (call: ErasedCall) => Promise<ApiAnswer<object | string>> }
  | { readonly scope: null; readonly handle: (call: ErasedOpenCall) => Promise<ApiAnswer<object | string>> }
);

type Erased = { readonly path: unknown; readonly query: unknown; readonly body: unknown };
export type ErasedCall = Omit<Call<OperationName>, 'path' | 'query' | 'body'> & Erased;
export type ErasedOpenCall = Omit<OpenCall<OperationName>, 'path' | 'query' | 'body'> & Erased;

/** An operation for whoever has its scope. */
export function operation<Name extends OperationName>(name: Name, of: Scoped<Name>): Operation {
  // The router hands over only what the schemas of this very operation have made.
  const handle = of.handle as unknown as (call: ErasedCall) => Promise<ApiAnswer<object | string>>;
  return { ...described(name, of), scope: of.scope, handle };
}

/** An operation for anybody. */
export function openOperation<Name extends OperationName>(name: Name, of: Open<Name>): Operation {
  const handle = of.handle as unknown as (call: ErasedOpenCall) => Promise<ApiAnswer<object | string>>;
  return { ...described(name, of), scope: null, handle };
}

const NO_FIELDS = z.strictObject({});

type Parts = Readonly<Partial<Record<'path' | 'query' | 'body', z.ZodType>>>;

function described<Name extends OperationName>(name: Name, of: Description<Name>) {
  const parts: Parts = of;
  const route: ApiRoute = API_ROUTES[name];
  const [method, address] = route.split(' ') as [Operation['method'], string];
  return {
    name,
    method,
    address,
    summary: of.summary,
    path: parts.path ?? NO_FIELDS,
    query: parts.query ?? NO_FIELDS,
    body: parts.body ?? NO_FIELDS,
    answer: of.answer,
    example: of.example,
    status: of.status ?? 200,
    mediaType: of.mediaType ?? 'application/json',
    bodyBytes: of.bodyBytes ?? null,
    hasSecret: of.hasSecret ?? false,
    needsVersion: of.needsVersion ?? false,
  } as const;
}
