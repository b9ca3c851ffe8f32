export type StoreOpenReason = 'schema-too-new' | 'folder-unusable' | 'file-damaged' | 'file-busy';

/** The store cannot be opened. The message is one sentence for an operator that ends with what to do. */
export class StoreOpenError extends Error {
  readonly reason: StoreOpenReason;

  constructor(reason: StoreOpenReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreOpenError';
    this.reason = reason;
  }
}

/**
 * The log could not be synced: nobody knows whether what was written survives the loss of power.
 * It was refused to its caller and may show in later reads all the same, so read the state again.
 */
export class StoreSyncError extends Error {
  constructor(cause: unknown) {
    super('The log of the database could not be written to the disk.', { cause });
    this.name = 'StoreSyncError';
  }
}

/** There is no room for what was to be written. Nothing of it was, and what is there can be read. */
export class StoreFullError extends Error {
  constructor(cause: unknown) {
    super('There is no room on the disk for what was to be written.', { cause });
    this.name = 'StoreFullError';
  }
}

const NO_ROOM: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);

/** Whether an error says that there is no room, by itself or as the cause of what it became. */
export function isNoRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreFullError || NO_ROOM.has('code' in error ? error.code : null)) return true;
  return isNoRoom(error.cause);
}
