import { z } from 'zod';
import type { AgentId, ReviewPages } from '../../protocol/index.ts';
import { id, unique } from '../schema-parts.ts';
import type { SettingKind } from './kept-settings.ts';

const AGENTS_MOST = 1_000;

export const reviewPages = z.strictObject({
  isOpen: z.boolean(),
  isIndexed: z.boolean(),
  without: z.array(id<AgentId>()).max(AGENTS_MOST).refine(unique, 'Name each agent once.'),
}) satisfies z.ZodType<ReviewPages>;

/** The public pages of reviews: none, until an owner opens them. */
export const REVIEW_PAGES: SettingKind<ReviewPages> = {
  name: 'review-pages',
  schema: reviewPages,
  default: { isOpen: false, isIndexed: false, without: [] },
};

export const isOpenFor = ({ isOpen, without }: ReviewPages, agentId: AgentId): boolean =>
  isOpen && !without.includes(agentId);
