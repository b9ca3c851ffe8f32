/** What the page said of a visit. */
export const visitWords = {
  heading: 'Said by the page',
  doubt: 'Not checked; it may be wrong.',
  page: 'Page',
  did: 'Did before',
  earlier: 'Earlier',
  yes: 'yes',
  no: 'no',
  fact: (name: string, value: string) => `${name}: ${value}`,
};
