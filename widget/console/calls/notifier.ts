import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfferId } from '../../../server/protocol/index.ts';
import { notifiable, notify } from '../../parts/notify.ts';
import { KeptChoice } from './kept-choice.ts';

const CHOICE = new KeptChoice('notifications');

/** What of the system is used; a test puts its own in place. */
export type System = {
  readonly permission: () => NotificationPermission;
  readonly request: () => Promise<NotificationPermission>;
  readonly show: (text: string, tag: string) => void;
  /** Whether the agent looks at this page. */
  readonly looks: () => boolean;
};

const BROWSER: System = {
  permission: notifiable,
  request: () => Notification.requestPermission(),
  show: notify,
  looks: () => !document.hidden && document.hasFocus(),
};

/**
 * Shows a notification of the system for every new call while the agent looks elsewhere. It names nobody: a
 * screen may be seen by others.
 */
export class Notifier implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly offers: () => readonly OfferId[];
  private readonly text: () => string;
  private readonly system: System;
  private told: ReadonlySet<OfferId> = new Set();
  private on = CHOICE.read();
  /** As it was last read: a browser asks another process for it, which is too slow for every rendering. */
  private permission: NotificationPermission;

  constructor(
    host: ReactiveControllerHost,
    offers: () => readonly OfferId[],
    text: () => string,
    system: System = BROWSER,
  ) {
    this.host = host;
    this.offers = offers;
    this.text = text;
    this.system = system;
    this.permission = system.permission();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('focus', this.readPermission);
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.readPermission);
  }

  /** Who has changed it in the settings of the browser comes back to the page. */
  private readonly readPermission = (): void => {
    const before = this.permission;
    this.permission = this.system.permission();
    if (this.permission !== before) this.host.requestUpdate();
  };

  /** Whether it is on; `null` where the browser or the agent forbids it. */
  get state(): boolean | null {
    return this.permission === 'denied' ? null : this.on && this.permission === 'granted';
  }

  /** The press that turns it on is when a browser may be asked. */
  async toggle(): Promise<void> {
    const wanted = this.state !== true;
    if (wanted) this.permission = await this.system.request();
    this.on = wanted && this.permission === 'granted';
    CHOICE.keep(this.on);
    this.host.requestUpdate();
  }

  /** @param tag a newer notification takes the place of an older one of the same tag */
  tell(text: string, tag: string): void {
    this.readPermission();
    if (this.state === true && !this.system.looks()) this.system.show(text, tag);
  }

  hostUpdated(): void {
    const offers = this.offers();
    const fresh = offers.filter((offer) => !this.told.has(offer));
    this.told = new Set(offers);
    for (const offer of fresh) this.tell(this.text(), offer);
  }
}
