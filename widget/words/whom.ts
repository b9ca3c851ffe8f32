import type { TransferView } from '../../server/protocol/index.ts';
import type { Formats } from './formats.ts';

type Unnamed = { readonly anybody: string; readonly needed: (list: string) => string };

/** Whom a visitor is brought to: a person by name, somebody for what is needed, or just anybody else. */
export function whom(
  { to, need }: TransferView,
  formats: Pick<Formats, 'list' | 'language'>,
  { anybody, needed }: Unnamed,
): string {
  if (to !== null) return to.name;
  const wanted = [...need.skills, ...need.languages.map((tag) => formats.language(tag))];
  return wanted.length === 0 ? anybody : needed(formats.list(wanted));
}
