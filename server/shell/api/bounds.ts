/** What one caller, and one request, may ask of the API. */
export const API_BOUNDS = {
  requestsPerCallerPerTenSeconds: 200,
  /** Credentials that open nothing. */
  wrongKeysPerAddressPerTenSeconds: 20,
  bodyBytes: 64 * 1024,
  problemsNamed: 50,
  rowsPerPage: 50,
  rowsPerPageMost: 200,
  cursorCharacters: 1_000,
  cursorSeconds: 24 * 3_600,
  requestsRemembered: 10_000,
  keysPerSite: 50,
  peoplePerPage: 1_000,
  invitationsPerSite: 1_000,
  mailMilliseconds: 5_000,
  invitationSeconds: 7 * 86_400,
  firstRunSeconds: 86_400,
  linkBytes: 24,
  linkCharacters: 100,
  /** What opens an account is tried so often from one network address. */
  linksPerAddressPerQuarterHour: 100,
  skillsPerSite: 300,
  csvRows: 500,
  auditRowsPerFile: 10_000,
  csvBytes: 256 * 1024,
  keyBytes: 32,
  /** When a key was used is written no more often. */
  keyTouchedMilliseconds: 60_000,
} as const;
