import type { Language } from '../../server/protocol/languages.ts';

type EntryWords = readonly [label: string, again: string];

/**
 * The only words of the entry: what stands on the button of a launcher, unless the page says otherwise, and
 * on the one that tries again where nothing came. All else is fetched with the words of the list. All
 * languages stand here, since nothing may be fetched before somebody acts, so each line is as short as may be.
 */
const WORDS: Readonly<Record<Language, EntryWords>> = {
  en: ['Choose who helps you', 'Try again'],
  de: ['Wählen Sie, wer hilft', 'Noch einmal'],
  fr: ['Choisissez qui vous aide', 'Réessayer'],
  es: ['Elija quién le ayuda', 'Reintentar'],
  it: ['Scelga chi la aiuta', 'Riprova'],
  pt: ['Escolha quem ajuda', 'Tentar de novo'],
  nl: ['Kies wie u helpt', 'Opnieuw'],
  pl: ['Wybierz, kto pomoże', 'Ponów'],
  sv: ['Välj vem som hjälper', 'Försök igen'],
  ja: ['担当者を選ぶ', '再試行'],
  zh: ['选择谁来帮您', '重试'],
  ar: ['اختيار من يساعدك', 'إعادة المحاولة'],
  he: ['לבחור מי יעזור', 'ניסיון נוסף'],
  tr: ['Yardımcınızı seçin', 'Tekrar dene'],
  uk: ['Оберіть, хто допоможе', 'Ще раз'],
  hi: ['सहायक चुनें', 'फिर कोशिश करें'],
};

const byTag: Readonly<Partial<Record<string, EntryWords>>> = WORDS;

const wordsFor = (locale: string): EntryWords => byTag[locale.slice(0, 2).toLowerCase()] ?? WORDS.en;

export const labelFor = (locale: string): string => wordsFor(locale)[0];
export const againFor = (locale: string): string => wordsFor(locale)[1];
