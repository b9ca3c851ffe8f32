import { easter, fixed, nth, type HolidayRule, type Law } from './law.ts';

/** The Saturday between two days that are six apart. */
const saturdayFrom = (month: number, from: number, name: string): HolidayRule => ({
  month,
  from,
  weekday: 6,
  name,
});

const british = (listId: string, label: string, rules: readonly HolidayRule[]): Law => ({
  listId,
  label: `United Kingdom: ${label}`,
  rules: [
    fixed(1, 1, 'New Year’s Day', 'next'),
    easter(-2, 'Good Friday'),
    nth(5, 1, 1, 'Early May bank holiday'),
    nth(5, -1, 1, 'Spring bank holiday'),
    fixed(12, 25, 'Christmas Day', 'next'),
    fixed(12, 26, 'Boxing Day', 'next'),
    ...rules,
  ],
});

const summer = nth(8, -1, 1, 'Summer bank holiday');
const easterMonday = easter(1, 'Easter Monday');

export const NORTHERN_LAWS: readonly Law[] = [
  british('GB-EAW', 'England and Wales', [easterMonday, summer]),
  british('GB-SCT', 'Scotland', [
    fixed(1, 2, '2nd January', 'next'),
    nth(8, 1, 1, 'Summer bank holiday'),
    fixed(11, 30, 'St Andrew’s Day', 'next'),
  ]),
  british('GB-NIR', 'Northern Ireland', [
    fixed(3, 17, 'St Patrick’s Day', 'next'),
    easterMonday,
    fixed(7, 12, 'Battle of the Boyne', 'next'),
    summer,
  ]),
  {
    listId: 'DK',
    label: 'Danmark',
    rules: [
      fixed(1, 1, 'Nytårsdag'),
      easter(-3, 'Skærtorsdag'),
      easter(-2, 'Langfredag'),
      easter(1, '2. påskedag'),
      easter(39, 'Kristi himmelfartsdag'),
      easter(50, '2. pinsedag'),
      fixed(12, 25, 'Juledag'),
      fixed(12, 26, '2. juledag'),
    ],
  },
  {
    listId: 'NO',
    label: 'Norge',
    rules: [
      fixed(1, 1, 'Første nyttårsdag'),
      easter(-3, 'Skjærtorsdag'),
      easter(-2, 'Langfredag'),
      easter(1, 'Andre påskedag'),
      fixed(5, 1, 'Arbeidernes dag'),
      fixed(5, 17, 'Grunnlovsdagen'),
      easter(39, 'Kristi himmelfartsdag'),
      easter(50, 'Andre pinsedag'),
      fixed(12, 25, 'Første juledag'),
      fixed(12, 26, 'Andre juledag'),
    ],
  },
  {
    listId: 'SE',
    label: 'Sverige',
    rules: [
      fixed(1, 1, 'Nyårsdagen'),
      fixed(1, 6, 'Trettondedag jul'),
      easter(-2, 'Långfredagen'),
      easter(1, 'Annandag påsk'),
      fixed(5, 1, 'Första maj'),
      easter(39, 'Kristi himmelsfärdsdag'),
      fixed(6, 6, 'Sveriges nationaldag'),
      saturdayFrom(6, 20, 'Midsommardagen'),
      saturdayFrom(10, 31, 'Alla helgons dag'),
      fixed(12, 25, 'Juldagen'),
      fixed(12, 26, 'Annandag jul'),
    ],
  },
  {
    listId: 'FI',
    label: 'Suomi',
    rules: [
      fixed(1, 1, 'Uudenvuodenpäivä'),
      fixed(1, 6, 'Loppiainen'),
      easter(-2, 'Pitkäperjantai'),
      easter(1, 'Toinen pääsiäispäivä'),
      fixed(5, 1, 'Vappu'),
      easter(39, 'Helatorstai'),
      saturdayFrom(6, 20, 'Juhannuspäivä'),
      saturdayFrom(10, 31, 'Pyhäinpäivä'),
      fixed(12, 6, 'Itsenäisyyspäivä'),
      fixed(12, 25, 'Joulupäivä'),
      fixed(12, 26, 'Tapaninpäivä'),
    ],
  },
];
