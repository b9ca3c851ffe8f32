import { z } from 'zod';
import { LIMITS, type LanguageTag, type SkillId } from '../protocol/index.ts';
import { unique } from './schema-parts.ts';

export const skillId = z
  .string()
  .max(LIMITS.nameCharacters)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}+#._-]*$/u, 'one word of letters and digits')
  .refine((value) => value === value.toLowerCase(), 'lower case')
  .transform((value) => value as SkillId);

export const languageTag = z
  .string()
  .max(35)
  .transform((value, context) => {
    try {
      return (Intl.getCanonicalLocales(value)[0] ?? value) as LanguageTag;
    } catch {
      context.addIssue({ code: 'custom', message: 'a language tag such as de or pt-BR' });
      return z.NEVER;
    }
  });

export const need = z.strictObject({
  skills: z.array(skillId).max(LIMITS.skillsPerNeed).refine(unique, 'each skill once'),
  languages: z.array(languageTag).max(LIMITS.languagesPerNeed).refine(unique, 'each language once'),
});
