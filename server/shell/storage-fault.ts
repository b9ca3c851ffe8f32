import type { RefusalCode } from '../protocol/index.ts';
import { isNoRoom } from '../store/errors.ts';

/** What stops a store from taking what is written. */
export type StorageFault = Extract<RefusalCode, 'storage-failed' | 'storage-full'>;

/** What whoever asked is told when the store, or anything else that should not fail, failed. */
export const faultOf = (error: unknown): StorageFault =>
  isNoRoom(error) ? 'storage-full' : 'storage-failed';

/** Whether a refusal says nothing about what was asked: the same may be done a moment later. */
export const isStorageFault = (code: RefusalCode): code is StorageFault =>
  code === 'storage-failed' || code === 'storage-full';
