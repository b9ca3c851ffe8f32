import type { AllWords } from './behind.ts';
import type { Formats } from './formats.ts';

type Reworded<Value> = Value extends (...values: infer Values) => string
  ? string | ((...values: Values) => string)
  : Value extends string
    ? string
    : { readonly [Name in keyof Value]?: Reworded<Value[Name]> };

/**
 * Sentences of the owner of a page in place of ours, by the names that ours have: `{ browse: { heading: '…' } }`.
 * Where ours takes values, so does a function; a plain text holds them as `{1}`, `{2}`, in the same order,
 * figures written as the language writes them.
 */
export type OwnWords = Reworded<Omit<AllWords, 'formats'>>;

type Say = (...values: readonly unknown[]) => unknown;

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function filled(text: string, values: readonly unknown[], formats: Formats): string {
  return text.replaceAll(/\{(\d)\}/gu, (whole, place: string) => {
    const value = values[Number(place) - 1];
    if (typeof value === 'number') return formats.number(value);
    return typeof value === 'string' ? value : whole;
  });
}

function chosen(ours: unknown, own: unknown, formats: Formats): unknown {
  if (isBranch(ours)) return isBranch(own) ? reworded(ours, own, formats) : ours;
  if (typeof ours !== 'function') return typeof own === 'string' ? own : ours;
  if (typeof own === 'function') return (...values: readonly unknown[]) => String((own as Say)(...values));
  return typeof own === 'string' ? (...values: readonly unknown[]) => filled(own, values, formats) : ours;
}

/** Our words with those of the owner in them. What we have no sentence for is left out. */
export function reworded<Words extends object>(words: Words, own: object, formats: Formats): Words {
  const changed = Object.entries(own).filter(([name]) => name !== 'formats' && Object.hasOwn(words, name));
  const entries = changed.map(([name, value]: [string, unknown]) => [
    name,
    chosen((words as Record<string, unknown>)[name], value, formats),
  ]);
  return { ...words, ...(Object.fromEntries(entries) as Partial<Words>) };
}
