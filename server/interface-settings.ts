import { z } from 'zod';
import { onOff, setting } from './setting.ts';

const TOKEN_CHARACTERS_LEAST = 16;

/** Settings of what other systems are told and may read. */
export const INTERFACE_SETTINGS = {
  WEBHOOKS_TO_LOCALHOST: onOff(
    false,
    'Whether webhooks may go to this machine, also without https: for development.',
  ),
  METRICS_TOKEN: setting<string | null>({
    unit: 'text',
    meaning: 'What a reader of `/metrics` sends as bearer token. Without it only this machine may read them.',
    default: null,
    accepts: `${TOKEN_CHARACTERS_LEAST} to 200 letters, digits and . _ ~ + / - =`,
    schema: z.string().regex(/^[\w.~+/=-]{16,200}$/),
    isSecret: true,
  }),
} as const;
