import { z } from 'zod';
import { MEASURE_LIMITS, PERIODS, type ReviewId } from '../../protocol/index.ts';
import { commandId, id, words } from '../schema-parts.ts';

export const ME_SCHEMAS = {
  readMeasures: z.strictObject({ period: z.enum(PERIODS) }),
  readSkills: z.strictObject({}),
  readDecisions: z.strictObject({}),
  disputeReview: z.strictObject({
    commandId,
    reviewId: id<ReviewId>(),
    reason: words(MEASURE_LIMITS.disputeCharacters),
  }),
};
