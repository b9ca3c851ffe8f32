import type { Socket } from 'socket.io';
import { cutOff } from './cut-off.ts';
import type { SpeakerLimiter } from './limiter.ts';
import { watchOffences } from './offences.ts';
import { receive, type Desk } from './requests.ts';
import { closeSlow } from './slow-readers.ts';
import type { ReviewOrigins } from './reviews/review-origins.ts';
import type { Surroundings } from './surroundings.ts';

/** What those who serve live connections are given. */
export type Edge = Surroundings & {
  readonly limiter: SpeakerLimiter;
  readonly origins: ReviewOrigins;
  /** A connection from this network address was ended for flooding. */
  readonly offended: (address: string) => void;
};

type Sender<Caller> = {
  readonly caller: Caller;
  readonly address: string;
  /** Whether one request more is within the limits. */
  readonly allowed: () => Promise<boolean>;
};

/** Takes what comes over one connection, for as long as it behaves. */
export function takePackets<Caller>(
  socket: Socket,
  desk: Desk<Caller>,
  { caller, address, allowed }: Sender<Caller>,
  { clock, log, countRefusal, offended }: Edge,
): void {
  const offences = watchOffences(clock, (atOnce) => {
    if (atOnce) {
      offended(address);
      cutOff(socket);
    } else socket.disconnect(true);
  });
  const reception = {
    allowed,
    log,
    countRefusal(code: Parameters<typeof offences.refused>[0]) {
      countRefusal?.(code);
      offences.refused(code);
    },
  };
  socket.onAny((...packet: unknown[]) => {
    if (!offences.mayCome()) return;
    void receive(desk, caller, packet, reception).then(() => closeSlow(socket));
  });
}
