import { z } from 'zod';
import type { SiteId } from '../../protocol/index.ts';
import { id } from '../schema-parts.ts';
import { done } from './answer.ts';
import { etagOf } from './etag.ts';
import { operation, type Operation } from './operation.ts';

const siteCard = z.object({
  siteId: id<SiteId>(),
  name: z.string(),
  origins: z.array(z.string()),
});

/** The site itself. */
export const SITE_OPERATIONS: readonly Operation[] = [
  operation('readSite', {
    scope: 'site:read',
    summary: 'The site that the credential belongs to.',
    answer: siteCard,
    example: {
      answer: { siteId: 'shop' as SiteId, name: 'Six Strings', origins: ['https://shop.example'] },
    },
    handle: async ({ site: { row } }) => {
      const card = { siteId: row.siteId, name: row.name, origins: row.origins };
      return done(card, etagOf(card));
    },
  }),
];
