import type { Request } from 'express';
import { refusal, type FieldProblem } from '../../protocol/index.ts';
import { refuseFields, type ApiRefusal } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { issueProblem } from './issue-problem.ts';
import type { Operation } from './operation.ts';
import type { z } from 'zod';

export type ReadRequest =
  | { readonly ok: true; readonly path: unknown; readonly query: unknown; readonly body: unknown }
  | { readonly ok: false; readonly refusal: ApiRefusal };

/** What the schemas of the operation make of a request, or every field that is wrong with it. */
export function readRequest(operation: Operation, request: Request): ReadRequest {
  const body: unknown = request.body;
  if (body === undefined && hasBody(request)) {
    return { ok: false, refusal: refusal('malformed', 'Send the body as application/json.') };
  }
  const path = operation.path.safeParse({ ...request.params });
  // An address that cannot be names nothing here.
  if (!path.success) return { ok: false, refusal: refusal('not-found') };
  const query = operation.query.safeParse({ ...request.query });
  const read = operation.body.safeParse(body ?? {});
  if (query.success && read.success) return { ok: true, path: path.data, query: query.data, body: read.data };
  return refuseFields([...problemsIn(query.error), ...problemsIn(read.error)]);
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What is wrong, field by field; what was sent is never repeated. */
function problemsIn(error: z.ZodError | undefined): readonly FieldProblem[] {
  return (error?.issues ?? []).slice(0, API_BOUNDS.problemsNamed).map((issue) => {
    const field = issue.path.map(String).join('.').slice(0, 80);
    return issueProblem(issue, field);
  });
}
