import { easter, fixed, type HolidayRule, type Law } from './law.ts';

const NATIONAL: readonly HolidayRule[] = [
  fixed(1, 1, 'Neujahr'),
  easter(-2, 'Karfreitag'),
  easter(1, 'Ostermontag'),
  fixed(5, 1, 'Tag der Arbeit'),
  easter(39, 'Christi Himmelfahrt'),
  easter(50, 'Pfingstmontag'),
  fixed(10, 3, 'Tag der Deutschen Einheit'),
  fixed(12, 25, '1. Weihnachtstag'),
  fixed(12, 26, '2. Weihnachtstag'),
];

const epiphany = fixed(1, 6, 'Heilige Drei Könige');
const womensDay = fixed(3, 8, 'Frauentag');
const easterSunday = easter(0, 'Ostersonntag');
const whitSunday = easter(49, 'Pfingstsonntag');
const corpusChristi = easter(60, 'Fronleichnam');
const assumption = fixed(8, 15, 'Mariä Himmelfahrt');
const childrensDay = fixed(9, 20, 'Weltkindertag');
const reformation = fixed(10, 31, 'Reformationstag');
const allSaints = fixed(11, 1, 'Allerheiligen');
/** The Wednesday before the 23rd of November. */
const repentance: HolidayRule = { month: 11, from: 16, weekday: 3, name: 'Buß- und Bettag' };

/** Days of a whole state; those of single towns are added by hand. */
const STATES: readonly (readonly [id: string, name: string, ...own: HolidayRule[]])[] = [
  ['BW', 'Baden-Württemberg', epiphany, corpusChristi, allSaints],
  ['BY', 'Bayern', epiphany, corpusChristi, assumption, allSaints],
  ['BE', 'Berlin', womensDay],
  ['BB', 'Brandenburg', easterSunday, whitSunday, reformation],
  ['HB', 'Bremen', reformation],
  ['HH', 'Hamburg', reformation],
  ['HE', 'Hessen', corpusChristi],
  ['MV', 'Mecklenburg-Vorpommern', womensDay, reformation],
  ['NI', 'Niedersachsen', reformation],
  ['NW', 'Nordrhein-Westfalen', corpusChristi, allSaints],
  ['RP', 'Rheinland-Pfalz', corpusChristi, allSaints],
  ['SL', 'Saarland', corpusChristi, assumption, allSaints],
  ['SN', 'Sachsen', reformation, repentance],
  ['ST', 'Sachsen-Anhalt', epiphany, reformation],
  ['SH', 'Schleswig-Holstein', reformation],
  ['TH', 'Thüringen', childrensDay, reformation],
];

export const GERMAN_LAWS: readonly Law[] = [
  { listId: 'DE', label: 'Deutschland', rules: NATIONAL },
  ...STATES.map(([id, name, ...own]) => ({
    listId: `DE-${id}`,
    label: `Deutschland: ${name}`,
    rules: [...NATIONAL, ...own],
  })),
  {
    listId: 'AT',
    label: 'Österreich',
    rules: [
      fixed(1, 1, 'Neujahr'),
      epiphany,
      easter(1, 'Ostermontag'),
      fixed(5, 1, 'Staatsfeiertag'),
      easter(39, 'Christi Himmelfahrt'),
      easter(50, 'Pfingstmontag'),
      corpusChristi,
      assumption,
      fixed(10, 26, 'Nationalfeiertag'),
      allSaints,
      fixed(12, 8, 'Mariä Empfängnis'),
      fixed(12, 25, 'Christtag'),
      fixed(12, 26, 'Stefanitag'),
    ],
  },
  {
    listId: 'CH',
    label: 'Schweiz (in allen Kantonen)',
    rules: [
      fixed(1, 1, 'Neujahr'),
      easter(39, 'Auffahrt'),
      fixed(8, 1, 'Bundesfeier'),
      fixed(12, 25, 'Weihnachten'),
    ],
  },
];
