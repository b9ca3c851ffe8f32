let later: Promise<unknown> | undefined;

/** Fetches the other views, once; an attempt that fails is made again when they are needed. */
export function loadLaterViews(): void {
  later ??= import('./later.ts').catch(() => {
    later = undefined;
  });
}
