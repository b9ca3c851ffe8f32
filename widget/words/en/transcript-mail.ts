/** What is read about a conversation that somebody has sent to them. */
export const transcriptMailWords = () => ({
  send: 'Send it by mail',
  address: 'Mail address',
  addressHint: 'Used for this one mail and not kept.',
  addressWrong: 'This is not a whole mail address; it looks like name@example.com.',
  submit: 'Send',
  sending: 'Sending',
  cancel: 'Cancel',
  sent: (address: string) => `Sent to ${address}.`,
});
