export * from './attachment.ts';
export * from './booking.ts';
export * from './errors.ts';
export * from './identity.ts';
export * from './store.ts';
export { createMemoryStore } from './memory/memory-store.ts';
export { openSqliteStore } from './sqlite/sqlite-store.ts';
export type { SqliteStoreOptions } from './sqlite/sqlite-store.ts';
