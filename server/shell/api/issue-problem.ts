import type { z } from 'zod';
import { fieldProblem, type FieldProblem, type FieldProblemCode } from '../../protocol/index.ts';

type Said = Pick<FieldProblem, 'code' | 'data'>;

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);

/** What a schema found wrong, by the code that browsers have words for; its sentence stays. */
export function issueProblem(issue: z.core.$ZodIssue, field: string): FieldProblem {
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.slice(0, 3).map((key) => key.slice(0, 40));
    return fieldProblem(field === '' ? (unknown[0] ?? '') : field, 'field-unknown', {
      names: unknown.join(', '),
    });
  }
  return { field, detail: sentence(issue.message), ...codeOf(issue) };
}

function codeOf(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'needed' : 'type-wrong' };
    case 'invalid_value':
      return { code: 'not-offered' };
    case 'invalid_format':
      return { code: 'form-wrong' };
    case 'too_small':
      return smallOf(issue.origin, Number(issue.minimum));
    case 'too_big':
      return bigOf(issue.origin, Number(issue.maximum));
    case 'custom':
      return customOf(issue.params);
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
      return {};
  }
}

function smallOf(origin: string, least: number): Said {
  if (origin === 'string') return least === 1 ? { code: 'text-empty' } : said('text-too-short', { least });
  return said(origin === 'array' ? 'too-few' : 'too-small', { least });
}

function bigOf(origin: string, most: number): Said {
  if (origin === 'string') return said('text-too-long', { most });
  return said(origin === 'array' ? 'too-many' : 'too-big', { most });
}

const said = (code: FieldProblemCode, data: NonNullable<FieldProblem['data']>): Said => ({ code, data });

type Params = { readonly problem?: Said; readonly refusal?: string; readonly most?: number } | undefined;

/** An issue that our own schemas have raised says what it is. */
function customOf(params: Params): Said {
  if (params?.problem !== undefined) return params.problem;
  if (params?.refusal === 'text-empty') return { code: 'text-empty' };
  if (params?.refusal === 'contact-invalid') return { code: 'email-wrong' };
  if (params?.refusal === 'text-too-long' && params.most !== undefined)
    return said('text-too-long', { most: params.most });
  return {};
}
