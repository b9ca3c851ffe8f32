import { NO_MARKS } from '../../server/protocol/index.ts';
import type {
  Attachment,
  Author,
  CommandId,
  ConversationView,
  Mark,
  Message,
  Moment,
  Refusal,
  WaitingAnswer,
} from '../../server/protocol/index.ts';
import type { OutgoingMessage } from '../session/picker-state.ts';

/** How far an own message has come; those of the other are `sent`. */
export type Delivery = 'sending' | 'failed' | 'sent' | 'delivered' | 'read';

/** A message as a reader sees it. `commandId` is there for those that wait for the server. */
export type LoggedMessage = {
  readonly key: string;
  /** As the server counts; what is on its way has none yet. */
  readonly number?: number;
  readonly own: boolean;
  /** Whose words they are, if of another agent than the one talked with. */
  readonly speaker?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Files of a message on its way, of which no more is known here. */
  readonly fileCount: number;
  readonly at: Moment;
  readonly delivery: Delivery;
  readonly commandId: CommandId | null;
  readonly failure: Refusal | null;
};

/** Messages of one author within one minute. */
export type MessageGroup = {
  readonly key: string;
  readonly own: boolean;
  /** Who else than the one talked with, if it is somebody else. */
  readonly speaker: string | undefined;
  readonly at: Moment;
  readonly messages: readonly LoggedMessage[];
};

export type MessageDay = {
  readonly key: string;
  readonly at: Moment;
  readonly groups: readonly MessageGroup[];
};

const MINUTE_MILLISECONDS = 60_000;

/**
 * What was acknowledged, then what was not yet. An outgoing message whose acknowledged copy has come already
 * is left out, so that it never stands twice; its key stays, so that it does not flicker.
 * @param other how far the other side has come
 */
export function logMessages(
  messages: readonly Message[],
  outgoing: readonly OutgoingMessage[],
  reader: Author,
  other: Mark = NO_MARKS.visitor,
): readonly LoggedMessage[] {
  const arrived = new Set(messages.map((message) => message.commandId));
  return [
    ...messages.map((message) => ({
      key: message.commandId ?? `number ${message.number}`,
      number: message.number,
      own: message.author === reader,
      text: message.text,
      attachments: message.attachments,
      fileCount: 0,
      at: message.sentAt,
      delivery: message.author === reader ? deliveryOf(message, other) : 'sent',
      commandId: null,
      failure: null,
    })),
    ...outgoing
      .filter((message) => !arrived.has(message.commandId))
      .map((message) => ({
        key: message.commandId,
        own: true,
        text: message.text,
        attachments: [],
        fileCount: message.fileCount,
        at: message.writtenAt,
        delivery: message.failure === null ? ('sending' as const) : ('failed' as const),
        commandId: message.commandId,
        failure: message.failure,
      })),
  ];
}

/** What the visitor had written ahead and what was answered then, as the first words of the log. */
export function askedFirst({
  question,
  attachments,
  startedAt,
  answers = [],
}: Pick<ConversationView, 'question' | 'attachments' | 'startedAt' | 'answers'>): readonly LoggedMessage[] {
  const answered = answeredFirst(answers);
  if (question === '' && attachments.length === 0) return answered;
  const words = { text: question, attachments, fileCount: 0 };
  const mark = { at: startedAt, delivery: 'read', commandId: null, failure: null } as const;
  return [{ key: 'asked', own: true, ...words, ...mark }, ...answered];
}

/** What was answered in line, each by whoever said it. */
export const answeredFirst = (answers: readonly WaitingAnswer[] = []): readonly LoggedMessage[] =>
  answers.map(({ answerId, agent, text, answeredAt }) => ({
    key: `answer ${answerId}`,
    own: false,
    speaker: agent.name,
    text,
    attachments: [],
    fileCount: 0,
    at: answeredAt,
    delivery: 'sent',
    commandId: null,
    failure: null,
  }));

function deliveryOf({ number }: Message, { received, read }: Mark): Delivery {
  if (number <= read) return 'read';
  return number <= received ? 'delivered' : 'sent';
}

function sameDay(first: Moment, second: Moment): boolean {
  return new Date(first).toDateString() === new Date(second).toDateString();
}

function belongsTo(group: MessageGroup, message: LoggedMessage): boolean {
  const sameMinute =
    Math.floor(group.at / MINUTE_MILLISECONDS) === Math.floor(message.at / MINUTE_MILLISECONDS);
  return group.own === message.own && group.speaker === message.speaker && sameMinute;
}

/** Days of groups by author and minute, in the order of the messages. */
export function groupMessages(messages: readonly LoggedMessage[]): readonly MessageDay[] {
  const days: {
    key: string;
    at: Moment;
    groups: { -readonly [K in keyof MessageGroup]: MessageGroup[K] }[];
  }[] = [];
  for (const message of messages) {
    let day = days.at(-1);
    if (day === undefined || !sameDay(day.at, message.at)) {
      day = { key: new Date(message.at).toDateString(), at: message.at, groups: [] };
      days.push(day);
    }
    const group = day.groups.at(-1);
    if (group !== undefined && belongsTo(group, message)) group.messages = [...group.messages, message];
    else {
      const { key, own, speaker, at } = message;
      day.groups.push({ key, own, speaker, at, messages: [message] });
    }
  }
  return days;
}
