import { API_REFUSALS } from './api/refusals.ts';
import { FIRST_ADVICE } from './problem.ts';

/**
 * The advice of those refusals that a page gives by itself, before the server is asked or when it does not
 * answer. It stands apart from the table, so that a page carries these sentences and no others.
 */
export const EARLY_ADVICE = {
  'sign-in-required': 'Sign in and try again.',
  ...FIRST_ADVICE,
  'text-empty': 'Write something first.',
  'text-too-long': 'Shorten the text.',
  'stars-invalid': 'Give between one and five whole stars.',
  'nps-invalid': 'Give a whole number from 0 to 10, or no answer.',
  'attachment-too-large': 'Send a file of at most 5 MB.',
  'attachment-type': 'Send an image (JPEG, PNG or WebP) or a PDF.',
  'attachments-too-many': 'Send fewer files at once.',
} as const satisfies Record<string, string>;

const OWN_REFUSALS = {
  'version-unsupported': {
    status: 426,
    advice: 'Reload the page to get the version that this server speaks.',
  },
  'site-unknown': {
    status: 404,
    advice: 'Check the site attribute of the tag; no such site is served here.',
  },
  'origin-refused': {
    status: 403,
    advice: 'Add the origin of this page to the allowed origins of the site.',
  },
  'not-found': { status: 404, advice: 'Check the address; there is nothing here.' },
  malformed: {
    status: 400,
    advice: 'Send the fields that the contract names, with their types and lengths.',
  },
  'too-large': { status: 413, advice: 'Send less at once.' },
  'too-many': { status: 429, advice: EARLY_ADVICE['too-many'] },
  'sign-in-required': { status: 401, advice: EARLY_ADVICE['sign-in-required'] },
  'sign-in-failed': { status: 401, advice: 'Check the mail address and the password.' },
  'password-wrong': { status: 403, advice: 'Give the password that you sign in with now.' },
  'not-identified': { status: 401, advice: 'Identify the visitor before acting for them.' },
  'identity-invalid': {
    status: 401,
    advice: 'Sign it with the visitor key of this site: HS256, with aud, sub and exp.',
  },
  'identity-expired': { status: 401, advice: 'Sign a new identity for the visitor and give it again.' },
  'command-id-reused': { status: 409, advice: 'Use a new command id for another command.' },
  'storage-failed': { status: 503, advice: 'Nothing was changed. Try again in a moment.' },
  'storage-full': {
    status: 503,
    advice: 'Nothing was changed: the server has no room to store more. Try again in some minutes.',
  },
  'no-answer': { status: 504, advice: EARLY_ADVICE['no-answer'] },
  'server-stopping': { status: 503, advice: 'Reconnect in a moment; your place is kept.' },

  'agent-unknown': { status: 404, advice: 'Choose somebody from the current list.' },
  'agent-offline': { status: 409, advice: 'Choose somebody who is there, or whoever is free first.' },
  'agent-draining': {
    status: 409,
    advice: 'This agent takes nobody else before a break. Choose another, or whoever is free first.',
  },
  'agent-closing': {
    status: 409,
    advice: 'This agent leaves before your turn would come. Choose another, or whoever is free first.',
  },
  'site-closed': {
    status: 409,
    advice: 'The site is closed, and nobody who suits is there. Book a call, or leave a message.',
  },
  'patience-invalid': { status: 400, advice: 'Give a whole number of seconds from 0 to 86400.' },
  'swap-gone': { status: 409, advice: 'That agent was taken meanwhile. Your place is as it was.' },
  'drain-invalid': { status: 400, advice: 'Give a whole number of visitors from 0 to 20, or none.' },
  'agent-declined': {
    status: 409,
    advice: 'Choose somebody else; this agent cannot take this conversation.',
  },
  'nobody-suitable': { status: 409, advice: 'Ask for fewer skills or languages, or come back later.' },
  'site-full': { status: 503, advice: 'The line is full. Try again in a few minutes.' },
  'ticket-open-already': { status: 409, advice: 'Leave the line you are in, or change your choice in it.' },
  'ticket-unknown': { status: 404, advice: 'This place in line is gone. Join again.' },
  'ticket-taken': { status: 409, advice: 'The call is already answered; the choice can no longer change.' },
  'choice-unchanged': { status: 409, advice: 'That is already your choice.' },
  'postpone-spent': {
    status: 409,
    advice: 'There is no more time to ask for. Answer the call, or leave the line.',
  },
  'prolong-spent': {
    status: 409,
    advice: 'There is no more time for this answer. Your place is kept in any case.',
  },
  'view-elsewhere': {
    status: 409,
    advice: 'This goes on in another window or on another device. Continue here first.',
  },
  'receipt-gone': {
    status: 410,
    advice: 'This link was used or is too old. Make a new one where your place is open.',
  },
  'invitation-gone': {
    status: 410,
    advice: 'This invitation is over. Choose somebody from the list instead.',
  },
  'invitation-open': { status: 409, advice: 'Answer the invitation that is open first.' },
  'invitation-none': { status: 409, advice: 'Nobody who could invite is free now.' },
  'offer-gone': { status: 409, advice: 'The offer has ended. Wait for the next one.' },
  'capacity-full': { status: 409, advice: 'End a conversation or raise the capacity first.' },
  'channel-full': {
    status: 409,
    advice: 'As many go on by this channel as your profile allows. End one, or raise the number.',
  },
  'conversation-unknown': { status: 404, advice: 'This conversation is not yours or no longer exists.' },
  'conversation-busy': { status: 409, advice: 'Finish the conversation you are in first.' },
  'conversation-ended': {
    status: 409,
    advice: 'The conversation has ended; nothing more can be sent in it.',
  },
  'conversation-full': { status: 409, advice: 'End this conversation and start a new one.' },
  'transfer-open': {
    status: 409,
    advice: 'A transfer of this conversation is under way. Cancel it first.',
  },
  'transfer-gone': { status: 409, advice: 'This transfer is over already.' },
  'transfers-spent': {
    status: 409,
    advice: 'This visitor was brought on often enough. Help on, or end the conversation.',
  },
  'reopen-closed': {
    status: 409,
    advice: 'The time in which this conversation could be opened again is over. Start a new one.',
  },
  'visitor-gone': { status: 409, advice: 'The visitor is not there any more.' },
  'answers-spent': {
    status: 409,
    advice: 'These visitors were answered often enough while waiting. Talk with them instead.',
  },
  'pick-refused': {
    status: 403,
    advice: 'Ask the owner for the permission to take visitors out of order.',
  },
  'text-empty': { status: 400, advice: EARLY_ADVICE['text-empty'] },
  'text-too-long': { status: 400, advice: EARLY_ADVICE['text-too-long'] },
  'review-done': { status: 409, advice: 'This conversation has its review already.' },
  'review-too-early': {
    status: 409,
    advice: 'A review is possible once both of you have written and the end is reached.',
  },
  'review-closed': { status: 409, advice: 'The time for a review of this conversation has passed.' },
  'review-final': {
    status: 409,
    advice: 'A review can be changed for 24 hours after it was written; it stands as it is now.',
  },
  'own-review': {
    status: 403,
    advice: 'You are signed in as the person whom this review is about. Nobody reviews themselves.',
  },
  'review-unknown': { status: 404, advice: 'This review is not among yours. Load the reviews again.' },
  'dispute-done': {
    status: 409,
    advice: 'You have disputed this review already; the owner decides.',
  },
  'dispute-unknown': { status: 404, advice: 'Nobody disputes this review.' },
  'dispute-short': {
    status: 400,
    advice: 'Say in a sentence what is wrong with this review.',
  },
  'reply-done': { status: 409, advice: 'This review has its reply already.' },
  'stars-invalid': { status: 400, advice: EARLY_ADVICE['stars-invalid'] },
  'nps-invalid': { status: 400, advice: EARLY_ADVICE['nps-invalid'] },
  'skill-invalid': { status: 400, advice: 'Give each skill once, with a level from 1 to 5.' },
  'question-closed': {
    status: 409,
    advice: 'You are being called; what you wrote before is there. Say the rest in the conversation.',
  },
  'attachment-too-large': { status: 413, advice: EARLY_ADVICE['attachment-too-large'] },
  'attachment-type': { status: 415, advice: EARLY_ADVICE['attachment-type'] },
  'attachment-damaged': { status: 422, advice: 'This file cannot be read. Save it anew and send that.' },
  'attachment-too-detailed': {
    status: 422,
    advice: 'This image has more than 50 million pixels. Send a smaller one.',
  },
  'attachments-too-many': { status: 409, advice: EARLY_ADVICE['attachments-too-many'] },
  'attachments-full': {
    status: 409,
    advice: 'No more files can be kept here. Describe in words what they show.',
  },
  'attachment-unknown': {
    status: 404,
    advice: 'This file is not kept here, or no longer. Choose it anew.',
  },
  'attachment-unwanted': { status: 409, advice: 'Join the line first; files go with your words.' },
  'capacity-invalid': { status: 400, advice: 'Give a whole number of conversations from 1 to 20.' },
  'hours-invalid': { status: 400, advice: 'Mend the hours: each span ends after it begins.' },
  'slot-unknown': { status: 409, advice: 'Choose one of the times that are offered.' },
  'slot-taken': { status: 409, advice: 'Somebody was faster. Choose another time.' },
  'contact-invalid': {
    status: 400,
    advice: 'Give a mail address or a telephone number at which you can be reached.',
  },
  'bookings-full': { status: 409, advice: 'Move or cancel one of your bookings first.' },
  'booking-unknown': {
    status: 404,
    advice: 'This booking was cancelled or is over. Book another time on the site.',
  },
  'left-messages-full': {
    status: 409,
    advice: 'You have left several messages already. Wait until one of them is answered.',
  },
  'mail-off': { status: 409, advice: 'This server sends no mail. Save the conversation as a file instead.' },
  'mail-too-often': {
    status: 429,
    advice: 'Several conversations were sent from here already. Save this one as a file, or wait an hour.',
  },
  'mail-failed': {
    status: 502,
    advice: 'This mail could not be sent. Check the address, or save the conversation as a file.',
  },
  'mail-too-long': {
    status: 413,
    advice: 'This conversation is too long for a mail. Save it as a file instead.',
  },
  'left-message-unknown': { status: 404, advice: 'This message is done already.' },
  'link-invalid': {
    status: 401,
    advice: 'This link is not whole, or was changed. Open it as it was given to you.',
  },
  'link-expired': { status: 410, advice: 'This link is too old. Book another time on the site.' },
  'alias-needed': {
    status: 409,
    advice: 'Give the name that visitors shall read; the owner keeps your own from them.',
  },
  'photo-type': { status: 415, advice: 'Send an image: JPEG, PNG or WebP.' },
  'photo-hidden': { status: 409, advice: 'The owner of this site shows no photos.' },
  'agents-full': { status: 409, advice: 'Remove an agent before adding another.' },
  'agent-exists': { status: 409, advice: 'Choose another id for the new agent.' },
} as const satisfies Record<string, { readonly status: number; readonly advice: string }>;

/**
 * Expected failures, as values. `status` is the HTTP status of the same refusal (RFC 9457 problem details),
 * `advice` what the reader can do. Codes are stable; sentences may improve.
 * Marked as pure, so that a page which uses none of them carries none of their sentences.
 */
export const REFUSALS = /* @__PURE__ */ Object.assign({}, OWN_REFUSALS, API_REFUSALS);

export type RefusalCode = keyof typeof REFUSALS;

/**
 * What a refused request is answered with. `field` names the wrong field of the request where there is one.
 */
export type Refusal = { readonly code: RefusalCode; readonly message: string; readonly field?: string };

/** @param message overrides the general advice with a more exact sentence. */
export function refusal(code: RefusalCode, message?: string, field?: string): Refusal {
  const said = message ?? REFUSALS[code].advice;
  return field === undefined ? { code, message: said } : { code, message: said, field };
}

/** Every acknowledgement: the answer, or why not. */
export type Answer<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly refusal: Refusal };
