const PREFIX = 'subject:';

/**
 * What stands in the place of a visitor's first token once a site has vouched for them. No hash of a token
 * begins like it, so it tells who was vouched for as well.
 */
export const subjectToken = (subjectHash: string): string => PREFIX + subjectHash;

export const isSubject = (tokenHash: string): boolean => tokenHash.startsWith(PREFIX);
