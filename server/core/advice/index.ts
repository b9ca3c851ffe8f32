export { contentOf } from './advice.ts';
export type { HeardTerm } from './listening.ts';
export { prefixOf, termsOf } from './terms.ts';
