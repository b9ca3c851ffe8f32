import { z } from 'zod';
import { LIMITS } from './protocol/index.ts';

/** One setting of the environment: what it means, and how it is read. */
export type Setting<Value> = {
  readonly unit: string;
  readonly meaning: string;
  readonly default: Value;
  /** What is accepted, for the sentence that a wrong value is answered with. */
  readonly accepts: string;
  readonly schema: z.ZodType<Value>;
  /** A wrong value is not repeated: it may hold a password. */
  readonly isSecret?: true;
};

export const setting = <Value>(of: Setting<Value>): Setting<Value> => of;

export function whole(
  unit: string,
  value: number,
  least: number,
  most: number,
  meaning: string,
): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);
  return { unit, meaning, default: value, accepts: `a whole number from ${least} to ${most}`, schema };
}

const FRACTION = /^\d{1,3}(\.\d{1,6})?$/;

export function broken(unit: string, value: number, most: number, meaning: string): Setting<number> {
  const schema = z
    .string()
    .regex(FRACTION)
    .transform(Number)
    .refine((number) => number <= most);
  return { unit, meaning, default: value, accepts: `a number from 0 to ${most}, such as 0.5`, schema };
}

export const text = (value: string, accepts: string, meaning: string): Setting<string> =>
  setting({ unit: 'text', meaning, default: value, accepts, schema: z.string().min(1).max(1_000) });

export const onOff = (value: boolean, meaning: string): Setting<boolean> =>
  setting({
    unit: 'on or off',
    meaning,
    default: value,
    accepts: 'on or off',
    schema: z.enum(['on', 'off']).transform((word) => word === 'on'),
  });

/** `none` for no tags: an empty setting counts as left out. */
export const tags = (
  value: readonly string[],
  meaning: string,
  most: number = LIMITS.tagsOffered,
): Setting<readonly string[]> =>
  setting({
    unit: 'words',
    meaning,
    default: value,
    accepts: `up to ${most} different tags with commas between, or none`,
    schema: z
      .string()
      .transform((words) => (words === 'none' ? [] : words.split(',').map((word) => word.trim())))
      .pipe(z.array(z.string().min(1).max(LIMITS.tagCharacters)).max(most))
      .refine((words) => new Set(words).size === words.length),
  });

const isHttpOrigin = (address: string): boolean =>
  /^https?:/.test(address) && URL.canParse(address) && new URL(address).origin === address.replace(/\/$/, '');

export const publicUrl = z
  .string()
  .max(1_000)
  .refine(isHttpOrigin)
  .transform((address) => new URL(address).origin);

export const DAY_SECONDS = 86_400;
export const seconds = (value: number, least: number, meaning: string) =>
  whole('seconds', value, least, DAY_SECONDS, meaning);
const WEIGHT_MOST = 10;
export const weight = (value: number, of: string) =>
  broken('weight', value, WEIGHT_MOST, `How much ${of} counts in the order of the list; 0 leaves it out.`);
