import type { PublicAgent } from '../../server/protocol/index.ts';

/** Five to eight people of a guitar shop as a public list shows them; waits are in minutes from `now`. */
export type Sketch = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly skills: string;
  readonly languages: string;
  readonly rating: readonly [average: number, count: number] | null;
  readonly wait: 'free' | readonly [p50: number, p80: number] | null;
  readonly waiting?: number;
  readonly availability?: PublicAgent['availability'];
  readonly backInMinutes?: number;
  readonly leavesInMinutes?: number;
  readonly takingMore?: number;
  readonly held?: number;
  readonly why?: PublicAgent['orderReasons'];
};

export const SKETCHES: readonly Sketch[] = [
  {
    id: 'ana',
    name: 'Ana Ruiz',
    headline: 'Vintage electrics, from pickups to paperwork',
    skills: 'Electric 5, Vintage 5, Pickups 4, Repairs 3, Amps 3, Strings 2',
    languages: 'es, en',
    rating: [4.9, 132],
    wait: [5, 8.5],
    waiting: 2,
    held: 8,
    why: ['well-rated', 'fair-share'],
  },
  {
    id: 'marco',
    name: 'Marco Bianchi',
    headline: 'Plays jazz at night, fits your neck by day',
    skills: 'Electric 4, Jazz 5, Setup 4',
    languages: 'it, en',
    rating: [4.7, 88],
    wait: 'free',
    held: 9,
    why: ['free-now', 'well-rated'],
  },
  {
    id: 'lena',
    name: 'Lena Vogt',
    headline: 'First guitars, and lessons that last',
    skills: 'Beginners 5, Acoustic 4, Lessons 5',
    languages: 'de, en',
    rating: [4.8, 211],
    wait: [2, 4],
    waiting: 1,
    leavesInMinutes: 50,
    takingMore: 2,
    held: 7,
    why: ['soon-free', 'had-much'],
  },
  {
    id: 'tomas',
    name: 'Tomáš Novotný',
    headline: 'Repairs, frets and everything that buzzes',
    skills: 'Repairs 5, Setup 5, Electric 3, Vintage 3',
    languages: 'cs, en, de',
    rating: [4.4, 57],
    wait: [1, 2.5],
  },
  {
    id: 'aiko',
    name: 'Aiko Tanaka',
    headline: 'Effects, amps and quiet ways to play loud',
    skills: 'Amps 5, Effects 5, Electric 4',
    languages: 'ja, en',
    rating: null,
    wait: 'free',
    why: ['free-now', 'newcomer'],
  },
  {
    id: 'samuel',
    name: 'Samuel Okonkwo',
    headline: 'Bass in every form',
    skills: 'Bass 5, Amps 3',
    languages: 'en, fr',
    rating: [4.6, 41],
    wait: [12, 19],
    waiting: 4,
    takingMore: 4,
    why: ['long-wait'],
  },
  {
    id: 'maelle',
    name: 'Maëlle Le Goff',
    headline: 'Classical guitars and nylon strings',
    skills: 'Classical 5, Acoustic 4, Strings 5',
    languages: 'fr, en',
    rating: [3.8, 23],
    wait: [3, 6],
    availability: 'away',
    backInMinutes: 4,
  },
  {
    id: 'oskar',
    name: 'Oskar Lindqvist',
    headline: 'Orders, returns, and where your parcel is',
    skills: 'Orders 5, Returns 5',
    languages: 'sv, en',
    rating: [4.5, 304],
    wait: null,
    availability: 'offline',
    backInMinutes: 95,
  },
];
