import { z } from 'zod';
import { fieldProblem, type FieldProblem, type FieldProblemCode } from '../../protocol/index.ts';
import { unique } from '../schema-parts.ts';

const ORIGINS_MOST = 50;
const ORIGIN_CHARACTERS = 300;

/** What is wrong with something that should be an origin; `null` for one that is one. */
export function originFault(text: string): FieldProblem | null {
  const fault = (code: FieldProblemCode, data = {}) => fieldProblem('', code, data);
  if (text.includes('*')) return fault('origin-star');
  if (!/^https?:\/\//i.test(text)) return fault('origin-scheme');
  if (!URL.canParse(text)) return fault('origin-none');
  const { origin, username, password } = new URL(text);
  if (text === origin) return null;
  if (username !== '' || password !== '') return fault('origin-credentials');
  return fault('origin-path', { meant: origin });
}

/** Pages that may show the list: compared exactly, so each is an origin and nothing else. */
export const originsField = z
  .array(
    z
      .string()
      .trim()
      .min(1, 'Write an origin, or take this line out.')
      .max(ORIGIN_CHARACTERS)
      .superRefine((text, context) => {
        const fault = originFault(text);
        if (fault === null) return;
        const { detail, code, data } = fault;
        context.addIssue({ code: 'custom', message: detail, params: { problem: { code, data } } });
      }),
  )
  .max(ORIGINS_MOST)
  .refine(unique, 'Name each origin once.');
