type Data = Readonly<Record<string, string | number>>;

const word = (data: Data, name: string): string => String(data[name] ?? '');

/** What may be wrong with a field, and how it is said in English; other languages go by code and data. */
export const FIELD_PROBLEMS = {
  needed: () => 'This is needed.',
  'type-wrong': () => 'This is not what belongs here.',
  'form-wrong': () => 'This is not written as it has to be.',
  'not-offered': () => 'Choose one of those that are offered.',
  'field-unknown': (data) => `Leave out what is not known here: ${word(data, 'names')}.`,
  'text-empty': () => 'Write something first.',
  'text-too-short': (data) => `Write at least ${word(data, 'least')} characters.`,
  'text-too-long': (data) => `Shorten the text to ${word(data, 'most')} characters.`,
  'too-few': (data) => `Give at least ${word(data, 'least')}.`,
  'too-many': (data) => `Give at most ${word(data, 'most')}.`,
  'too-small': (data) => `Give ${word(data, 'least')} or more.`,
  'too-big': (data) => `Give ${word(data, 'most')} or less.`,
  'named-twice': () => 'Name each once.',
  'in-future': () => 'This is in the future.',

  'email-taken': () => 'Somebody has an account with it already.',
  'email-wrong': () => 'This is no mail address.',
  'email-twice': (data) => `Line ${word(data, 'line')} has the same.`,
  'name-wrong': (data) => `Give a name of up to ${word(data, 'most')} characters.`,
  'role-unknown': (data) => `This is none of ${word(data, 'roles')}.`,
  'role-not-yours': () => 'Only an owner invites owners and supervisors.',
  'invitations-full': () => 'Withdraw an invitation that nobody followed first.',
  'skill-form-wrong': () => 'Write each skill as a word and a level, such as vintage:4.',
  'skill-unknown': () => 'Choose a skill from the catalogue of the site.',
  'skill-in-use': (data) =>
    `Keep ${word(data, 'label')}, or take it from ` +
    (data.agents === 1 ? 'the agent who has it.' : `the ${word(data, 'agents')} agents who have it.`),
  'file-columns': (data) => `Name the columns ${word(data, 'columns')} in the first line.`,
  'file-empty': () => 'There is nobody below the first line.',
  'file-long': (data) => `Give at most ${word(data, 'most')} people at once.`,
  'file-torn': (data) =>
    `Line ${word(data, 'line')} cannot be read: a quotation mark is not closed, or stands inside a cell.`,

  'origin-star': () => 'Name each origin by itself; a star stands for none.',
  'origin-scheme': () => 'Begin with https://, or http:// for a page on this machine.',
  'origin-none': () => 'This is no address. An origin looks like https://shop.example.',
  'origin-credentials': () => 'Leave out name and password.',
  'origin-path': (data) => `Give the origin alone, without a path: ${word(data, 'meant')}.`,
  'zone-wrong': () => 'This is no time zone; one looks like Europe/Berlin.',
  'holidays-unknown': () => 'Choose one of the lists that are offered.',

  'keys-full': (data) => `Revoke a key first; ${word(data, 'most')} are enough.`,
  'keys-by-people': () => 'Keys are made by people who are signed in.',
  'keys-make-none': () => 'A key makes no other keys.',
  'scope-lacking': (data) => `You have no such scope yourself: ${word(data, 'scopes')}.`,
  'webhooks-full': (data) => `Remove an endpoint first; ${word(data, 'most')} are enough.`,
  'webhook-not-https': () => 'Use https.',
  'webhook-credentials': () => 'Leave out name and password.',
  'webhook-host-unknown': () => 'This host cannot be found.',
  'webhook-private': () => 'This address is not a public one.',
  'webhook-stopped': () => 'Let this endpoint go on first; it is stopped.',
} as const satisfies Readonly<Record<string, (data: Data) => string>>;

export type FieldProblemCode = keyof typeof FIELD_PROBLEMS;

/** One thing that is wrong with a request, by the field: `name`, `origins.0`, `row 3, mail`. */
export type FieldProblem = {
  readonly field: string;
  /** In English. */
  readonly detail: string;
  /** What it is, for whoever says it in another language; `data` is what its sentence is made of. */
  readonly code?: FieldProblemCode | undefined;
  readonly data?: Data | undefined;
};

export const fieldProblem = (field: string, code: FieldProblemCode, data: Data = {}): FieldProblem => ({
  field,
  detail: FIELD_PROBLEMS[code](data),
  code,
  ...(Object.keys(data).length > 0 && { data }),
});
