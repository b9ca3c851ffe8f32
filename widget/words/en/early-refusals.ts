/**
 * What is said where a page cannot be served at all: it comes with the list, so it is a file apart from the
 * refusals that follow it.
 */
export const earlyRefusalWords = () => ({
  'version-unsupported': 'This page is older than what stands behind it. Load it again.',
  'site-unknown': 'Nobody can be reached through this page. Please tell whoever runs it.',
  'origin-refused': 'Nobody can be reached from this address. Please tell whoever runs this page.',
  'too-many': 'That was too much at once. Wait a few seconds and try again.',
  'no-answer': 'No answer came. Check your connection and try again.',
  'storage-failed': 'Nothing was changed. Try again in a moment.',
  'server-stopping': 'We are back in a moment; your place is kept.',
  /** Where no sentence of ours suits: what went wrong is nothing that a visitor could mend. */
  other: 'That did not work. Load the page again, or try again later.',
});
