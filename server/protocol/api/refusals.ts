/** Refusals that only the API gives. */
export const API_REFUSALS = {
  'key-invalid': { status: 401, advice: 'Give an API key of this site that was not revoked.' },
  'scope-missing': { status: 403, advice: 'Use a key with this scope, or ask an owner.' },
  'body-invalid': { status: 422, advice: 'Mend the fields that are named, and send it again.' },
  'cursor-invalid': { status: 400, advice: 'Begin again without a cursor.' },
  'key-reused': {
    status: 422,
    advice: 'Use a new Idempotency-Key: this one was sent with another request.',
  },
  'still-running': { status: 409, advice: 'The same request is still under way. Wait, then send it again.' },
  'outcome-unknown': {
    status: 409,
    advice:
      'The server stopped while this was being done. Look whether it was, and if not, ask under another key.',
  },
  'secret-shown': {
    status: 409,
    advice: 'This was done, and its secret was shown once. Make another one, and drop this one.',
  },
  'changed-meanwhile': {
    status: 412,
    advice: 'Somebody changed this meanwhile. Look at it as it is now, then save again.',
  },
  'owner-needed': { status: 403, advice: 'Ask an owner of the site to do this.' },
  'last-owner': { status: 409, advice: 'Make somebody else an owner first; a site has at least one.' },
  'own-account': { status: 409, advice: 'Ask another owner; nobody suspends or removes themselves.' },
  'serves-nobody': {
    status: 409,
    advice: 'An agent serves visitors, and this person does not. Invite them anew as an agent.',
  },
  'person-unknown': {
    status: 404,
    advice: 'This person is not among those of the site. Load the list again.',
  },
  'holidays-unknown': {
    status: 404,
    advice: 'There is no such list of holidays. Load the lists again.',
  },
  'invitation-unknown': {
    status: 404,
    advice: 'This invitation was used or withdrawn. Load the list again.',
  },
  'rule-unknown': { status: 404, advice: 'This rule is not there any more. Load the list again.' },
  'visitor-busy': {
    status: 409,
    advice: 'This visitor waits or talks now. Wait until that is over with its wrap-up, then erase them.',
  },
  'visitor-unknown': {
    status: 404,
    advice: 'Nothing is kept of this visitor. If they were erased, the audit log says when.',
  },
  'version-needed': { status: 428, advice: 'Send If-Match with the ETag of what you read.' },
} as const satisfies Record<string, { readonly status: number; readonly advice: string }>;
