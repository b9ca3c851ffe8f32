import { z } from 'zod';
import { unique } from '../schema-parts.ts';

const ORIGINS_MOST = 50;
const ORIGIN_CHARACTERS = 300;

/** What is wrong with something that should be an origin, as a sentence; `null` for one that is one. */
export function originFault(text: string): string | null {
  if (text.includes('*')) return 'Name each origin by itself; a star stands for none.';
  if (!/^https?:\/\//i.test(text)) return 'Begin with https://, or http:// for a page on this machine.';
  if (!URL.canParse(text)) return 'This is no address. An origin looks like https://shop.example.';
  const { origin, username, password } = new URL(text);
  if (text === origin) return null;
  if (username !== '' || password !== '') return 'Leave out name and password.';
  return `Give the origin alone, without a path: ${origin}`;
}

/** Pages that may show the list: compared exactly, so each is an origin and nothing else. */
export const originsField = z
  .array(
    z
      .string()
      .trim()
      .min(1, 'Write an origin, or take this line out.')
      .max(ORIGIN_CHARACTERS)
      .superRefine((text, context) => {
        const fault = originFault(text);
        if (fault !== null) context.addIssue({ code: 'custom', message: fault });
      }),
  )
  .max(ORIGINS_MOST)
  .refine(unique, 'Name each origin once.');
