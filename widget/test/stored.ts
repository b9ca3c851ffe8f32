/**
 * Keys that this page wrote into the storage of the browser while `act` ran. The storage itself tells of all
 * pages of tests that run beside each other.
 */
export async function storedBy(act: () => unknown): Promise<readonly string[]> {
  const keys: string[] = [];
  const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  const write = kept.value as Storage['setItem'];
  Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
    keys.push(key);
    write.call(this, key, value);
  };
  try {
    await act();
  } finally {
    Object.defineProperty(Storage.prototype, 'setItem', kept);
  }
  return keys;
}
