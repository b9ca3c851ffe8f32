/** What the server is asked, by name; what is not known here gets no answer. */
export type BenchAnswers = Readonly<Record<string, (body: never) => object>>;

/** A websocket whose other end is in the hands of a bench: frames as the server sends them, no network. */
export class BenchSocket extends EventTarget {
  static answers: BenchAnswers = {};
  /** The one that was opened last. */
  static newest: BenchSocket | null = null;
  readonly bufferedAmount = 0;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor() {
    super();
    BenchSocket.newest = this;
    setTimeout(() => this.deliver('0{"pingInterval":600000,"pingTimeout":600000}'));
  }

  /** Hands a frame over at once, in the task of whoever calls. */
  deliver(frame: string): void {
    this.onmessage?.(new MessageEvent('message', { data: frame }));
  }

  send(frame: string): void {
    if (frame.startsWith('40/agent,')) setTimeout(() => this.deliver('40/agent,{"sid":"bench"}'));
    const asked = /^42\/agent,(?<id>\d+)(?<content>\[.*)$/su.exec(frame)?.groups;
    if (asked?.content === undefined) return;
    const [name, body] = JSON.parse(asked.content) as [string, never];
    const result = BenchSocket.answers[name]?.(body);
    if (result === undefined) return;
    setTimeout(() => this.deliver(`43/agent,${asked.id}${JSON.stringify([{ ok: true, result }])}`));
  }

  close(): void {
    this.onmessage = null;
  }
}
