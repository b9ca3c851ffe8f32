const BYTES = 16;

/** 128 random bits as base64url (22 characters), also where `crypto.randomUUID` is missing: on plain HTTP. */
export function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
