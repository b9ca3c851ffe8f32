export { orderRecord } from './order-record.ts';
export type { OwnerNames } from './owner-names.ts';
export { ownerWords } from './owner-wording.ts';
export { recordOf, recordsOf } from './record.ts';
