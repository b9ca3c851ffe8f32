import type { LanguageTag, Message, Moment, TimeZone } from '../../protocol/index.ts';
import { directionOf } from '../../protocol/languages.ts';
import { markup, type Markup } from '../http/markup.ts';
import type { Mail } from '../mail.ts';
import { localeFor, wordsFor } from '../words/words.ts';

export type TranscriptFacts = {
  readonly agentName: string;
  readonly siteName: string;
  /** All of them, in order, at least one. */
  readonly messages: readonly Message[];
  readonly zone: TimeZone;
  readonly language: LanguageTag;
};

/** Every line that somebody wrote stands indented, so that none can look like a line of ours. */
const INDENT = '    ';

const QUOTE_STYLE = 'white-space: pre-wrap; margin: 0 0 1em; padding: 0 1em';

/** What somebody said in a row on one day. */
type Said = { readonly time: string; readonly name: string; readonly message: Message };
type Day = { readonly day: string; readonly said: readonly Said[] };

/** A conversation as plain text, and the same as HTML that holds no link and no image. */
export function transcriptMail(facts: TranscriptFacts): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { siteName, agentName, language } = facts;
  const words = wordsFor(language).transcript;
  const locale = localeFor(language);
  const title = words.title(agentName, siteName);
  const days = daysOf(facts, locale, words.you);
  const foot = [words.times(zoneName(facts, locale)), words.why(siteName)];
  return { subject: title, text: asText(title, days, foot), html: asHtml(title, days, foot, locale).text };
}

function daysOf({ messages, zone, agentName }: TranscriptFacts, locale: string, you: string): readonly Day[] {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const days: { readonly day: string; readonly said: Said[] }[] = [];
  for (const message of messages) {
    const today = day.format(message.sentAt);
    const name = message.author === 'visitor' ? you : agentName;
    const said = { time: time.format(message.sentAt), name, message };
    if (days.at(-1)?.day === today) days.at(-1)?.said.push(said);
    else days.push({ day: today, said: [said] });
  }
  return days;
}

function zoneName({ messages, zone }: TranscriptFacts, locale: string): string {
  const moment: Moment = messages[0]?.sentAt ?? 0;
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long', timeZone: zone }).formatToParts(
    moment,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const filesOf = ({ attachments }: Message): string | null =>
  attachments.length === 0 ? null : `[${attachments.map(({ name }) => name).join(', ')}]`;

function linesOf(message: Message): readonly string[] {
  const files = filesOf(message);
  return [...(message.text === '' ? [] : message.text.split('\n')), ...(files === null ? [] : [files])];
}

function asText(title: string, days: readonly Day[], foot: readonly string[]): string {
  const spoken = days.flatMap(({ day, said }) => [
    '',
    day,
    ...said.flatMap(({ time, name, message }) => [
      '',
      `${time}  ${name}`,
      ...linesOf(message).map((line) => INDENT + line),
    ]),
  ]);
  return `${[title, ...spoken, '', ...foot].join('\n')}\n`;
}

function asHtml(title: string, days: readonly Day[], foot: readonly string[], locale: string): Markup {
  return markup`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
<h1 style="font-size: 1.25em">${title}</h1>
${days.map(
  ({ day, said }) => markup`<h2 style="font-size: 1em">${day}</h2>
${said.map(
  ({ time, name, message }) => markup`<p><strong>${name}</strong> ${time}</p>
<blockquote dir="auto" style="${QUOTE_STYLE}">${linesOf(message).join('\n')}</blockquote>
`,
)}`,
)}
${foot.map((line) => markup`<p><small>${line}</small></p>`)}
</body>
</html>
`;
}
