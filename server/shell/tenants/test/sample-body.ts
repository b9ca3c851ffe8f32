import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

/** Values for fields by their names, where a schema does not say enough; `OMIT` leaves a field out. */
export type Given = (field: string, isText: boolean) => unknown;
export const OMIT = Symbol('left out');

/**
 * Bodies that a schema lets pass, made of the schema itself: one of each alternative, everything optional in
 * it. A schema that says too little needs a value from `given`, so that no new request is forgotten.
 */
export function samplesOf(schema: z.ZodType, given: Given): readonly unknown[] {
  return samples(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '', given);
}

function samples(schema: Json, field: string, given: Given): readonly unknown[] {
  const known = given(field, schema.type === 'string');
  if (known !== undefined) return [known];
  const { anyOf, oneOf, type } = schema as {
    anyOf?: readonly Json[];
    oneOf?: readonly Json[];
    type?: unknown;
  };
  const among = (anyOf ?? oneOf)?.filter((each) => each.type !== 'null');
  if (among !== undefined) return among.flatMap((each) => samples(each, field, given));
  if ('const' in schema) return [schema.const];
  if (Array.isArray(schema.enum)) return [schema.enum[0]];
  if (type === 'object') return objects(schema, given);
  if (type === 'array') {
    return samples((schema.items ?? {}) as Json, field, given)
      .slice(0, 1)
      .map((each) => [each]);
  }
  if (type === 'string') return ['Somebody wrote these words.'];
  if (type === 'integer' || type === 'number') return [Math.max(1, Number(schema.minimum ?? 1))];
  if (type === 'boolean') return [true];
  throw new Error(`Say in the test what to send as "${field}".`);
}

function objects(schema: Json, given: Given): readonly unknown[] {
  const fields = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>)
    .map(([name, of]) => [name, samples(of, name, given)] as const)
    .filter(([, values]) => values[0] !== OMIT);
  const first = Object.fromEntries(fields.map(([name, values]) => [name, values[0]]));
  const others = fields.flatMap(([name, values]) =>
    values.slice(1).map((value) => ({ ...first, [name]: value })),
  );
  return [first, ...others];
}
