import type { ApiAnswer } from './answer.ts';
import { callerName, type ApiCaller } from './caller.ts';
import type { ApiTools, Operation } from './operation.ts';

const DETAIL_CHARACTERS = 500;

type Done = { readonly operation: Operation; readonly caller: ApiCaller };
type Asked = { readonly path: unknown; readonly body: unknown };
type Tools = Pick<ApiTools, 'store' | 'clock' | 'log'>;

/**
 * Writes down that a caller changed something, when it was done: the operation, the ids of its path, and the
 * names of the fields that were sent, since their values may be somebody's words.
 */
export async function audited<Answer extends ApiAnswer<object | string>>(
  { operation, caller }: Done,
  { path, body }: Asked,
  { store, clock, log }: Tools,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await act();
  if (operation.method === 'GET' || !answer.ok) return answer;
  const entry = {
    at: clock.now(),
    actor: callerName(caller),
    act: operation.name,
    subject: answer.subject ?? listed(path, ([name, value]) => `${name}=${String(value)}`),
    detail: listed(body, ([name]) => name),
  };
  await store.appendAudit(caller.siteId, entry).catch((error: unknown) => {
    // It was done: to refuse it now would say that it was not.
    log.error({ error, ...entry }, 'What was done could not be written into the audit log.');
  });
  return answer;
}

function listed(part: unknown, print: (entry: [string, unknown]) => string): string {
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part).map(print).join(', ').slice(0, DETAIL_CHARACTERS);
}
