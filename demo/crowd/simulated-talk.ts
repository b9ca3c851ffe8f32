import type { ConversationId, Message } from '../../server/protocol/index.ts';
import { answerTalk, NEW_TALK, openTalk, type TalkMemory, type TalkTurn } from '../dialogue/agent-talk.ts';
import { SAYS_THANKS, SILENCE_FAREWELL } from '../dialogue/small-talk.ts';
import type { DemoPerson } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Link } from './link.ts';
import { HUMAN_SECONDS } from './pace.ts';
import type { AgentContract } from './simulated-agent.ts';
import type { Timers } from './timers.ts';

export type TalkParts = {
  readonly conversationId: ConversationId;
  readonly question: string;
  readonly person: DemoPerson;
  readonly link: Link<AgentContract>;
  readonly timers: Timers;
  readonly random: Random;
};

/** One conversation from the helper's side: it answers what it hears, and ends when nothing more is heard. */
export class SimulatedTalk {
  readonly #parts: TalkParts;
  #memory: TalkMemory = NEW_TALK;
  #heardNumber = 0;
  /** What was heard and not answered yet; several messages in a row get one answer. */
  #unanswered: string[] = [];
  #answering = false;
  #stopped = false;
  #forgetSilence: () => void = () => undefined;

  constructor(parts: TalkParts) {
    this.#parts = parts;
  }

  /** @param lastNumber of the newest message: above 0 when the conversation was going on before */
  begin(lastNumber: number): void {
    const { person, question, random } = this.#parts;
    if (lastNumber === 0) this.#answerWith(() => openTalk(person, question, random));
    else void this.#recall();
  }

  /** @param lastNumber of the newest message; it is the visitor's and has no answer yet */
  catchUp(lastNumber: number): void {
    if (lastNumber > this.#heardNumber && !this.#answering) void this.#recall();
  }

  heard({ author, number, text }: Message): void {
    if (author !== 'visitor' || number <= this.#heardNumber || this.#stopped) return;
    this.#heardNumber = number;
    this.#unanswered.push(text);
    this.#answerHeard();
  }

  stop(): void {
    this.#stopped = true;
    this.#forgetSilence();
  }

  /** After an interruption: reads what was said and goes on from the last words of the visitor. */
  async #recall(): Promise<void> {
    const { link, conversationId } = this.#parts;
    const answer = await link.request('readMessages', { conversationId, after: this.#heardNumber });
    const messages = answer?.ok ? answer.result.messages : [];
    const last = messages.at(-1);
    this.#awaitWords(HUMAN_SECONDS.silence);
    if (last?.author === 'visitor') this.heard(last);
  }

  #answerHeard(): void {
    if (this.#answering || this.#unanswered.length === 0) return;
    this.#answerWith(() => {
      const heard = this.#unanswered.join(' ');
      this.#unanswered = [];
      const turn = answerTalk(this.#parts.person, this.#memory, heard, this.#parts.random);
      this.#awaitWords(SAYS_THANKS.test(heard) ? HUMAN_SECONDS.afterFarewell : HUMAN_SECONDS.silence);
      return turn;
    });
  }

  #answerWith(think: () => TalkTurn): void {
    const { timers, random, link, conversationId } = this.#parts;
    this.#answering = true;
    this.#forgetSilence();
    const seconds = random.between(...HUMAN_SECONDS.readAndType);
    timers.after(seconds / 2, () => link.signal('typing', { conversationId }));
    timers.after(seconds, () => {
      if (this.#stopped) return;
      this.#awaitWords(HUMAN_SECONDS.silence);
      const { text, memory } = think();
      this.#memory = memory;
      void link.command('say', { conversationId, text }).finally(() => {
        this.#answering = false;
        this.#answerHeard();
      });
    });
  }

  #awaitWords(seconds: number): void {
    const { timers, link, conversationId } = this.#parts;
    this.#forgetSilence();
    this.#forgetSilence = timers.after(seconds, () => {
      const farewell =
        seconds === HUMAN_SECONDS.silence
          ? link.command('say', { conversationId, text: SILENCE_FAREWELL })
          : Promise.resolve();
      void farewell.finally(() => void link.command('end', { conversationId }));
    });
  }
}
