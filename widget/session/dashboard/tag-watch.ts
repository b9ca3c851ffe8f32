import type { SiteTag } from '../../../server/protocol/index.ts';
import { type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';

const EVERY_MILLISECONDS = 3_000;

/** Asks again and again whether the tag was seen, while somebody looks, until it was. */
export class TagWatch {
  readonly #client: DashboardClient;
  readonly #tell: (tag: Read<SiteTag>) => void;
  #tag: Read<SiteTag> = { state: 'loading' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(client: DashboardClient, tell: (tag: Read<SiteTag>) => void) {
    this.#client = client;
    this.#tell = tell;
  }

  start(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    void this.#look();
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const answer = await this.#client.site.tag();
    if (!this.#isOn) return;
    this.#tag = readAfter(this.#tag, answer);
    this.#tell(this.#tag);
    const isSeen = answer.ok && answer.result.seenAt !== null;
    if (!isSeen) this.#timer = setTimeout(() => void this.#look(), EVERY_MILLISECONDS);
  }
}
