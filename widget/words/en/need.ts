import type { Formats } from '../formats.ts';

/** What whoever helps must know, and who can: read before joining and while waiting. */
export const needWords = (formats: Formats<'en'>) => ({
  legend: 'What must they know?',
  hint: 'Up to three. Anyone suitable then means people with all of that.',
  skills: 'Skills',
  languages: 'Languages',
  people: (count: number) =>
    formats.plural(count, {
      one: '# person here has all of that.',
      other: '# people here have all of that.',
    }),
  nobody: 'Nobody here has all of that. Ask for less.',
  /** `wishes` are names of skills and languages. */
  anyone: (wishes: readonly string[]) => `Anyone suitable: anyone with ${formats.list(wishes)}.`,
  anyoneAtAll: 'Anyone suitable: everybody here.',
  change: 'Change what they must know',
  save: 'Save',
  cancel: 'Cancel',
  kept: 'Saved. You keep your place.',
});
