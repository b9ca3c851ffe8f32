/** What one caller, and one request, may ask of the API. */
export const API_BOUNDS = {
  requestsPerCallerPerTenSeconds: 200,
  /** Credentials that open nothing. */
  wrongKeysPerAddressPerTenSeconds: 20,
  bodyBytes: 64 * 1024,
  problemsNamed: 50,
  rowsPerPage: 50,
  rowsPerPageMost: 200,
  cursorCharacters: 500,
} as const;
