import { BOUNDS } from '../../../server/shell/bounds.ts';
import { openRaw, type RawClient } from '../../sockets/raw-client.ts';
import { visitorWish } from '../../sockets/scene.ts';
import { faultOf, type Nonsense, type NonsenseMaker } from './nonsense.ts';

export type FuzzReport = {
  packets: number;
  connections: number;
  /** Answers that are no refusals, and what was wrong with them. */
  readonly faults: string[];
  /** Connections that were open after more packets without a meaning than may come. */
  outlived: number;
};

const LANES = 16;
const ANSWER_MILLISECONDS = 10_000;

/** Sends so many packets without a meaning, each few from another network address. */
export async function fuzz(url: string, maker: NonsenseMaker, packets: number): Promise<FuzzReport> {
  const report: FuzzReport = { packets: 0, connections: 0, faults: [], outlived: 0 };
  const lane = async (): Promise<void> => {
    while (report.packets < packets) await fuzzOnce(url, maker, report);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return report;
}

/** One connection, for as long as the server keeps it. */
async function fuzzOnce(url: string, maker: NonsenseMaker, report: FuzzReport): Promise<void> {
  let ended: () => void = () => undefined;
  const end = new Promise<'ended'>((resolve) => (ended = () => resolve('ended')));
  const client = await openRaw({ ...visitorWish(url, report.connections++), onClose: ended });
  let malformed = 0;
  while (client.isOpen && malformed < BOUNDS.malformedPackets) {
    report.packets += 1;
    const answer = await throwOne(client, maker.next(), end);
    if (answer === 'ended') break;
    if (answer === null) continue;
    const fault = faultOf(answer.said);
    if (fault !== null) report.faults.push(`${fault}: ${answer.what}`);
    else if ((answer.said as { refusal: { code: string } }).refusal.code === 'malformed') malformed += 1;
  }
  if (malformed < BOUNDS.malformedPackets) return;
  const outlives = new Promise<'open'>((resolve) =>
    setTimeout(() => resolve('open'), ANSWER_MILLISECONDS).unref(),
  );
  if ((await Promise.race([end, outlives])) === 'open') report.outlived += 1;
  client.close();
}

type Answered = { readonly said: unknown; readonly what: string };

async function throwOne(
  client: RawClient,
  nonsense: Nonsense,
  end: Promise<'ended'>,
): Promise<Answered | 'ended' | null> {
  if (nonsense.kind !== 'asked') {
    client.sendText(nonsense.text);
    return null;
  }
  const { name, bodies } = nonsense;
  const what = JSON.stringify([name, ...bodies]).slice(0, 200);
  const late = new Promise<Answered>((resolve) => {
    setTimeout(() => resolve({ said: null, what: `${what}: no answer` }), ANSWER_MILLISECONDS).unref();
  });
  const answered = client.ask(name, ...bodies).then((said) => ({ said, what }));
  return Promise.race([answered, end, late]);
}
