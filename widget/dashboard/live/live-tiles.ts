import {
  HISTORY_LIMITS,
  type Availability,
  type LiveAgent,
  type LiveBoard,
} from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { figureFormats } from '../../words/figure-formats.ts';
import type { Tile } from '../parts/tiles.ts';

const SECOND_MILLISECONDS = 1_000;

/** What rings holds its place as what is talked. */
export const busyPlaces = ({ talking, ringing }: LiveAgent): number => talking + ringing;

export const isThere = ({ availability }: LiveAgent): boolean => availability !== 'offline';

const isFree = (agent: LiveAgent): boolean =>
  agent.availability === 'available' && busyPlaces(agent) < agent.capacity;

export const standingOf = (agent: LiveAgent): Availability | 'busy' =>
  agent.availability === 'available' && !isFree(agent) ? 'busy' : agent.availability;

/** What stands on top: what is to be seen from across the room. */
export function liveTiles(board: LiveBoard, { live: words, formats }: DashboardWords): readonly Tile[] {
  const { duration } = figureFormats(formats.locale);
  const lasting = (since: number | null) =>
    since === null ? null : duration(Math.max(0, board.at - since) / SECOND_MILLISECONDS);
  const there = board.agents.filter(isThere).length;
  const longest = lasting(board.longestSince);
  const forAnyone = lasting(board.longestForAnyoneSince);
  return [
    { name: words.waiting, value: formats.number(board.waiting), how: words.waitingHow },
    {
      name: words.forAnyone,
      value: formats.number(board.waitingForAnyone),
      ...(forAnyone === null ? {} : { detail: words.sinceLong(forAnyone) }),
      how: words.forAnyoneHow,
    },
    {
      name: words.longest,
      value: longest,
      detail: longest === null ? words.nobody : '',
      how: words.longestHow,
    },
    {
      name: words.there,
      value: formats.number(board.agents.filter(isFree).length),
      detail: words.thereOf(there),
      how: words.thereHow,
    },
    { name: words.talking, value: formats.number(board.talking), how: words.talkingHow },
    keptTile(board, words, formats),
  ];
}

function keptTile(
  { promised, kept }: LiveBoard,
  words: DashboardWords['live'],
  formats: DashboardWords['formats'],
): Tile {
  const tile = { name: words.kept, how: words.keptHow };
  if (promised === 0) return { ...tile, value: null, detail: words.keptNone };
  const counts = words.keptOf(kept, promised);
  return promised < HISTORY_LIMITS.casesLeast
    ? { ...tile, value: counts, detail: words.keptFew }
    : { ...tile, value: formats.share(kept / promised), detail: counts };
}
