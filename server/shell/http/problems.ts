import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { PROBLEM_TYPE, refusal, REFUSALS, type Refusal } from '../../protocol/index.ts';
import { faultOf } from '../storage-fault.ts';
import type { Log } from '../surroundings.ts';

/**
 * A refusal over HTTP: problem details (RFC 9457) with `detail` for its message, and its `code` and
 * `field` as extra members.
 * @param more members of its own, such as everything that is wrong
 */
export function sendProblem(
  response: Response,
  refused: Refusal,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { status, advice } = REFUSALS[refused.code];
  response.locals.refused = refused.code;
  if (status === 429 || status === 503) response.setHeader('Retry-After', '5');
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `${PROBLEM_TYPE}${refused.code}`,
        title: advice,
        status,
        detail: refused.message,
        code: refused.code,
        field: refused.field,
        ...more,
      }),
    );
}

export const answerNotFound: RequestHandler = (_request, response) =>
  sendProblem(response, refusal('not-found'));

const bodyErrorType = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

/** What went wrong before a handler could answer: a body that cannot be read, or a fault of ours. */
export function answerError(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, refusalOfError(error, log, request.method));
  };
}

function refusalOfError(error: unknown, log: Log, method: string): Refusal {
  if (bodyErrorType(error) === 'entity.too.large') return refusal('too-large');
  if (bodyErrorType(error) === 'entity.parse.failed') {
    return refusal('malformed', 'Mend the body: it is not valid JSON.');
  }
  const status = statusOf(error);
  if (status === 404) return refusal('not-found');
  if (typeof status === 'number' && status >= 400 && status < 500) return refusal('malformed');
  log.error({ error, method }, 'A request failed.');
  return refusal(faultOf(error));
}
