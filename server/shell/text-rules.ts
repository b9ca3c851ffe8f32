const LINE_ENDS = /\r\n?/g;
const CONTROL_BUT_TAB_AND_LINE_END = /[^\P{Cc}\t\n]/gu;
/** They turn the direction of what follows, so that a name or an ending reads as what it is not. */
const TURNS_TEXT = /\p{Bidi_Control}/gu;
const WHITE_SPACE = /\s+/g;
const HALF_CHARACTERS = /\p{Cs}/gu;

/** Trimmed, with line ends as `\n`, without control characters of any kind, and without half characters. */
export const cleanText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROL_BUT_TAB_AND_LINE_END, '')
    .replace(TURNS_TEXT, '')
    .replace(HALF_CHARACTERS, '\uFFFD')
    .trim();

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text.replace(WHITE_SPACE, ' '));
