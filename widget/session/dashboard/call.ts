import { API_ROUTES } from '../../../server/protocol/index.ts';
import type { ApiOperations, OperationName } from '../../../server/protocol/index.ts';
import type { Answered } from './answer.ts';
import type { Ask, Method } from './ask.ts';

type Taken<Name extends OperationName> = Partial<Pick<ApiOperations[Name], 'path' | 'query' | 'body'>> & {
  /** The version that a change is meant for. */
  readonly tag?: string | null;
};

/** Asks one operation by its name; the contract says what it takes and gives. */
export type Call = <Name extends OperationName>(
  name: Name,
  taken?: Taken<Name>,
) => Promise<Answered<ApiOperations[Name]['answer']>>;

/** What stands in an address: ids and cursors, figures, or nothing. */
const entriesOf = (part: object = {}) => Object.entries(part) as [string, string | number | undefined][];

/** Where an operation is asked for: path and query, without the server. */
export function addressOfCall<Name extends OperationName>(name: Name, taken: Taken<Name> = {}): string {
  const [, route = ''] = API_ROUTES[name].split(' ');
  const path = entriesOf(taken.path).reduce(
    (address, [key, value]) => address.replace(`{${key}}`, encodeURIComponent(value ?? '')),
    route,
  );
  const query = new URLSearchParams(
    entriesOf(taken.query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

export const createCall =
  (ask: Ask): Call =>
  (name, taken = {}) => {
    const [method = ''] = API_ROUTES[name].split(' ');
    return ask(addressOfCall(name, taken), {
      method: method as Method,
      body: taken.body,
      tag: taken.tag ?? null,
    });
  };
