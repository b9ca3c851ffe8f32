export { COMPARED_NAMES, comparisonsOf, type ComparedName, type FiguresByAgent } from './comparisons.ts';
export { tagComparisons, type OfferedTags, type TaggedReviews } from './tags.ts';
