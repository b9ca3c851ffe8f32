import type { RuleBook, RuleId } from '../../protocol/index.ts';
import { WORDS_OF_ADDRESSES } from './schemas.ts';

const CHARACTERS_MOST = 60;

/** A word made of the name, with a figure behind it where another rule has that id. */
export function idFor(name: string, { rules }: RuleBook): RuleId {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, CHARACTERS_MOST)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' || WORDS_OF_ADDRESSES.includes(plain) ? `rule-${plain}`.replace(/-$/, '') : plain;
  const taken = new Set<string>(rules.map(({ ruleId }) => ruleId));
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id as RuleId;
}
