const LINE_ENDS = /\r\n?/g;
const CONTROL_BUT_TAB_AND_LINE_END = /[^\P{Cc}\t\n]/gu;
const WHITE_SPACE = /\s+/g;
const HALF_CHARACTERS = /\p{Cs}/gu;

/** Trimmed, with line ends as `\n`, without control characters, and without half characters. */
export const cleanText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROL_BUT_TAB_AND_LINE_END, '')
    .replace(HALF_CHARACTERS, '\uFFFD')
    .trim();

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text.replace(WHITE_SPACE, ' '));
