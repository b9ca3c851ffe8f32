/**
 * What rules of context do on a page: a bundle of its own, which the entry of the picker fetches only where a
 * site has rules, so that neither the entry nor the list shares a file with it.
 */
export { startRules } from './picker/rules/start-rules.ts';
