import { LIMITS } from '../../server/protocol/index.ts';
import type {
  ContextAttributes,
  ContextValue,
  Touchpoint,
  VisitContext,
  VisitPage,
} from '../../server/protocol/index.ts';

/**
 * What a page says of a visit, cut to the bounds of the contract, so that no page can keep its visitor from
 * joining: long words are cut, values of other kinds and what is too many are left out, oldest touchpoints
 * first.
 */
export function boundedContext(said: VisitContext): VisitContext {
  const context = {
    page: said.page && boundedPage(said.page),
    attributes: boundedAttributes(said.attributes, LIMITS.contextAttributes),
    touchpoints: said.touchpoints.slice(-LIMITS.touchpoints).flatMap(boundedTouchpoint),
    ...(said.circumstances && { circumstances: said.circumstances }),
  };
  while (context.touchpoints.length > 0 && isTooLong(context)) context.touchpoints.shift();
  return isTooLong(context) ? { ...context, attributes: {} } : context;
}

const isTooLong = (context: VisitContext): boolean =>
  JSON.stringify(context).length > LIMITS.contextCharacters;

function boundedPage({ address, title }: VisitPage): VisitPage | null {
  const [plain = ''] = address.split('#');
  const isWeb = /^https?:/u.test(plain) && plain.length <= LIMITS.pageAddressCharacters;
  return isWeb ? { address: plain, title: title.slice(0, LIMITS.pageTitleCharacters) } : null;
}

function boundedAttributes(attributes: ContextAttributes, most: number): ContextAttributes {
  const fit = Object.entries(attributes).flatMap(([name, value]) => {
    const key = boundedName(name);
    return key === '' || !isValue(value) ? [] : [[key, boundedValue(value)] as const];
  });
  return Object.fromEntries(fit.slice(0, most));
}

function boundedTouchpoint({ name, at, data }: Touchpoint): readonly Touchpoint[] {
  const key = boundedName(name);
  if (key === '') return [];
  const touched = { name: key, at: Math.max(0, Math.round(at)) };
  return [data ? { ...touched, data: boundedAttributes(data, LIMITS.touchpointDataKeys) } : touched];
}

/** One line, as the server wants it. The code of a page need not keep to types. */
const boundedName = (name: unknown): string =>
  (typeof name === 'string' ? name : '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LIMITS.contextKeyCharacters)
    // A cut may leave half a character.
    .replace(/\p{Cs}/gu, '')
    .trim();

const isValue = (value: unknown): value is ContextValue =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const boundedValue = (value: ContextValue): ContextValue =>
  typeof value === 'string' ? value.slice(0, LIMITS.contextValueCharacters) : value;
