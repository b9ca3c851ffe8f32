/**
 * What one operation of the API takes and gives. A field of a query that may be left out is
 * `?: … | undefined`; what is taken or given without fields is `Nothing`.
 */
export type OperationShape = {
  readonly path: object;
  readonly query: object;
  readonly body: object;
  /** JSON, or `string` for what is answered as text such as CSV. */
  readonly answer: object | string;
};

/** Method and address, with what the path names in braces: `GET /v1/people/{accountId}`. */
export type ApiRoute = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /v1/${string}`;

/** A page of a list, and what to give as `cursor` for the next one. */
export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };
export type PageQuery = { readonly cursor?: string | undefined; readonly limit?: number | undefined };
