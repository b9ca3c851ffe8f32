export { orderRecord } from './order-record.ts';
export { recordOf, recordsOf } from './record.ts';
