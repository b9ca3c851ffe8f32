import { z } from 'zod';
import { LIMITS, type CommandId, type RefusalCode } from '../protocol/index.ts';
import { cleanLine, cleanText } from './text-rules.ts';

export const id = <Brand extends string>() =>
  z
    .string()
    .min(1)
    .max(LIMITS.idCharacters)
    .regex(/^[\w:.@-]+$/, 'an identifier of letters, digits and _ : . @ -')
    .transform((value) => value as Brand);

export const commandId = z
  .string()
  .min(1)
  .max(LIMITS.commandIdCharacters)
  .regex(/^[\w:.-]+$/, 'an identifier of letters, digits and _ : . -')
  .transform((value) => value as CommandId);

export const moment = z.int().nonnegative();

/** A custom issue that becomes a refusal with a code of its own. */
export function refuse(
  context: z.RefinementCtx,
  code: RefusalCode,
  message: string,
  more: Readonly<Record<string, number>> = {},
): never {
  context.addIssue({ code: 'custom', message, params: { refusal: code, ...more } });
  return z.NEVER;
}

const cleaned = (clean: (text: string) => string, characters: number, mayBeEmpty: boolean) =>
  z.string().transform((raw, context) => {
    const text = clean(raw);
    if (text === '' && !mayBeEmpty) return refuse(context, 'text-empty', 'Write something first.');
    if (text.length <= characters) return text;
    const advice = `Shorten the text to ${characters} characters.`;
    return refuse(context, 'text-too-long', advice, { most: characters });
  });

export const line = (characters: number) => cleaned(cleanLine, characters, false);
export const optionalLine = (characters: number) => cleaned(cleanLine, characters, true);
export const words = (characters: number) => cleaned(cleanText, characters, false);
export const optionalWords = (characters: number) => cleaned(cleanText, characters, true);

/** A field of a request whose wrong value is refused with a code of its own. */
export const wholeBetween = (least: number, most: number, code: RefusalCode, message: string) =>
  z.unknown().transform((value, context) => {
    const isFit = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return isFit ? value : refuse(context, code, message);
  });

export const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
