import { GERMAN_LAWS } from './german.ts';
import { easter, fixed, nth, type Law } from './law.ts';
import { NORTHERN_LAWS } from './northern.ts';
import { SOUTHERN_LAWS } from './southern.ts';

const OTHER_LAWS: readonly Law[] = [
  {
    listId: 'NL',
    label: 'Nederland',
    rules: [
      fixed(1, 1, 'Nieuwjaarsdag'),
      easter(1, 'Tweede paasdag'),
      fixed(4, 27, 'Koningsdag', 'saturday'),
      easter(39, 'Hemelvaartsdag'),
      easter(50, 'Tweede pinksterdag'),
      fixed(12, 25, 'Eerste kerstdag'),
      fixed(12, 26, 'Tweede kerstdag'),
    ],
  },
  {
    listId: 'PL',
    label: 'Polska',
    rules: [
      fixed(1, 1, 'Nowy Rok'),
      fixed(1, 6, 'Trzech Króli'),
      easter(1, 'Poniedziałek Wielkanocny'),
      fixed(5, 1, 'Święto Pracy'),
      fixed(5, 3, 'Święto Konstytucji 3 Maja'),
      easter(60, 'Boże Ciało'),
      fixed(8, 15, 'Wniebowzięcie NMP'),
      fixed(11, 1, 'Wszystkich Świętych'),
      fixed(11, 11, 'Święto Niepodległości'),
      { ...fixed(12, 24, 'Wigilia'), since: 2025 },
      fixed(12, 25, 'Boże Narodzenie'),
      fixed(12, 26, 'Drugi dzień świąt'),
    ],
  },
  {
    listId: 'CZ',
    label: 'Česko',
    rules: [
      fixed(1, 1, 'Nový rok'),
      easter(-2, 'Velký pátek'),
      easter(1, 'Velikonoční pondělí'),
      fixed(5, 1, 'Svátek práce'),
      fixed(5, 8, 'Den vítězství'),
      fixed(7, 5, 'Cyril a Metoděj'),
      fixed(7, 6, 'Jan Hus'),
      fixed(9, 28, 'Den české státnosti'),
      fixed(10, 28, 'Vznik Československa'),
      fixed(11, 17, 'Den boje za svobodu a demokracii'),
      fixed(12, 24, 'Štědrý den'),
      fixed(12, 25, '1. svátek vánoční'),
      fixed(12, 26, '2. svátek vánoční'),
    ],
  },
  {
    listId: 'US',
    label: 'United States (federal)',
    rules: [
      fixed(1, 1, 'New Year’s Day', 'nearest'),
      nth(1, 3, 1, 'Martin Luther King Jr. Day'),
      nth(2, 3, 1, 'Washington’s Birthday'),
      nth(5, -1, 1, 'Memorial Day'),
      { ...fixed(6, 19, 'Juneteenth', 'nearest'), since: 2021 },
      fixed(7, 4, 'Independence Day', 'nearest'),
      nth(9, 1, 1, 'Labor Day'),
      nth(10, 2, 1, 'Columbus Day'),
      fixed(11, 11, 'Veterans Day', 'nearest'),
      nth(11, 4, 4, 'Thanksgiving Day'),
      fixed(12, 25, 'Christmas Day', 'nearest'),
    ],
  },
];

const LAWS: ReadonlyMap<string, Law> = new Map(
  [...GERMAN_LAWS, ...NORTHERN_LAWS, ...SOUTHERN_LAWS, ...OTHER_LAWS].map((law) => [law.listId, law]),
);

/** Every list, by its label. */
export const holidayLaws = (): readonly Law[] =>
  [...LAWS.values()].sort((one, other) => one.label.localeCompare(other.label, 'en'));

export const holidayLaw = (listId: string): Law | null => LAWS.get(listId) ?? null;
