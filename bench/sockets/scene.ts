import { NAMESPACES, PROTOCOL_VERSION, QUERY, type SiteId } from '../../server/protocol/index.ts';
import type { RawWish } from './raw-client.ts';

export const SITE = 'shop' as SiteId;
export const ORIGIN = 'https://shop.example';
export const PASSWORD = 'a good password';
export const agentIdOf = (index: number): string => `agent-${index}`;
export const mailOf = (index: number): string => `${agentIdOf(index)}@shop.example`;

/** A house of its own for each of 16 million. */
const addressOf = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

/** A page of the site, as somebody has it open who only looks. */
export const visitorWish = (url: string, index: number): RawWish => ({
  url,
  namespace: NAMESPACES.visitor,
  query: { [QUERY.site]: SITE, [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
  headers: { origin: ORIGIN, 'x-forwarded-for': addressOf(index) },
});
