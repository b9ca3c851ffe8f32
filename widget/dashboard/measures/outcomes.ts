import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type {
  HistoryAnswer,
  HistoryPoint,
  HistorySeries,
  SoldAmount,
} from '../../../server/protocol/index.ts';
import type { HistoryShown } from '../../session/dashboard/measures-desk.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import type { Series } from '../parts/plot.ts';
import type { Column } from '../parts/table.ts';
import type { Tile } from '../parts/tiles.ts';
import { formatsOf, valueText } from './figure-text.ts';
import { figureIn, labelOf, startsOf } from './series.ts';
import { fullNames, shortNames } from './times.ts';

/** More are told in the file. */
const CURRENCIES_MOST = 3;

const soldIn = (point: HistoryPoint | undefined, currency: string): SoldAmount | undefined =>
  point?.sold.find((each) => each.currency === currency);

const perCustomer = (sold: SoldAmount | undefined): number | null =>
  sold === undefined || sold.customers === 0 ? null : sold.amount / sold.customers;

/** Those with most sold first; amounts of two currencies are never added up. */
const currenciesOf = ({ series }: HistoryAnswer): readonly string[] =>
  [...(series[0]?.total.sold ?? [])]
    .sort((one, other) => other.amount - one.amount)
    .map(({ currency }) => currency)
    .slice(0, CURRENCIES_MOST);

function changeOf(
  now: number | null,
  before: number | null,
  currency: string,
  words: DashboardWords,
): Tile['change'] {
  if (now === null || before === null || before === 0) return undefined;
  const formats = formatsOf(words);
  const said = words.measures;
  const was = said.before(formats.money(before, currency));
  const growth = formats.growth((now - before) / before);
  if (!/[1-9]/u.test(growth)) return { text: `${said.same} · ${was}`, tone: 'plain' };
  const isGood = now > before;
  return { text: `${growth}, ${isGood ? said.better : said.worse} · ${was}`, tone: isGood ? 'good' : 'bad' };
}

/** What was sold and what a customer is worth, by currency. */
export function soldTiles({ total, before }: HistoryShown, words: DashboardWords): readonly Tile[] {
  const { outcomes: said } = words;
  const { money } = formatsOf(words);
  return currenciesOf(total).flatMap((currency): readonly Tile[] => {
    const sold = soldIn(total.series[0]?.total, currency);
    const earlier = soldIn(before.series[0]?.total, currency);
    if (sold === undefined) return [];
    const value = perCustomer(sold);
    const amountChange = changeOf(sold.amount, earlier?.amount ?? null, currency, words);
    const valueChange = changeOf(value, perCustomer(earlier), currency, words);
    return [
      {
        name: said.sold(currency),
        value: money(sold.amount, currency),
        detail: said.fromNew(money(sold.fromNew, currency)),
        ...(amountChange === undefined ? {} : { change: amountChange }),
        how: said.soldHow,
        formula: said.soldFormula,
      },
      {
        name: `${said.perCustomer}, ${currency}`,
        value: value === null ? null : money(value, currency),
        detail: said.customers(sold.customers),
        ...(valueChange === undefined ? {} : { change: valueChange }),
        how: said.perCustomerHow,
        formula: said.perCustomerFormula,
      },
    ];
  });
}

/** Amounts and value per customer over time, each currency by itself. */
export function renderOutcomePlots({ now }: HistoryShown, words: DashboardWords): readonly TemplateResult[] {
  const { outcomes: said } = words;
  const step = words.measures.steps[now.step];
  const starts = startsOf(now, Date.now());
  const at = new Map(now.series[0]?.points.map((point) => [point.at, point]));
  const over = (of: (sold: SoldAmount | undefined) => number | null) => (currency: string) =>
    starts.map((start) => of(soldIn(at.get(start), currency)));
  const customers = over((sold) => sold?.customers ?? null);
  const plot = (heading: string, kind: 'line' | 'bar', currency: string, series: readonly Series[]) =>
    html`<hp-plot
      .heading=${heading}
      .kind=${kind}
      .names=${shortNames(words.formats.locale, now.zone, now.step, starts)}
      .fullNames=${fullNames(words.formats.locale, now.zone, now.step, now.bounds).slice(0, starts.length)}
      .namesLabel=${step}
      .series=${series}
      .format=${(value: number) => formatsOf(words).money(value, currency)}
      .formatTick=${(value: number) => formatsOf(words).shortMoney(value, currency)}
      .words=${words.plot}
    ></hp-plot>`;
  const details = (currency: string) =>
    customers(currency).map((count) => (count === null ? null : said.customers(count)));
  return currenciesOf(now).flatMap((currency) => [
    plot(said.soldBy(currency, step), 'bar', currency, [
      { name: said.all, values: over((sold) => sold?.amount ?? 0)(currency) },
      { name: said.new, values: over((sold) => sold?.fromNew ?? 0)(currency) },
    ]),
    plot(said.perCustomerBy(currency, step), 'line', currency, [
      { name: said.perCustomer, values: over(perCustomer)(currency), details: details(currency) },
    ]),
  ]);
}

/** New business by segment and by channel. */
export function renderOutcomeTables(
  { total, breakdowns }: HistoryShown,
  words: DashboardWords,
): TemplateResult | typeof nothing {
  if (currenciesOf(total).length === 0) return html`<p class="soft">${words.outcomes.nothing}</p>`;
  return html`<div class="stack">${breakdowns.map((answer) => renderBreakdown(answer, words))}</div>`;
}

function renderBreakdown(answer: HistoryAnswer, words: DashboardWords) {
  if (answer.by === 'none') return nothing;
  const caption = words.outcomes.business(words.measures.dimensions[answer.by]);
  const { money } = formatsOf(words);
  const amounts =
    (of: (sold: SoldAmount) => number | null) =>
    ({ total }: HistorySeries) =>
      total.sold.length === 0
        ? words.measures.noFigure
        : words.formats.list(
            total.sold.map((sold) => {
              const amount = of(sold);
              return amount === null ? words.measures.noFigure : money(amount, sold.currency);
            }),
          );
  const counts = (['sales', 'newCustomers'] as const).map((name): Column<HistorySeries> => ({
    name,
    label: words.figures[name].name,
    isFigure: true,
    cell: ({ total }) => {
      const figure = figureIn(total, name);
      return (figure === undefined ? null : valueText(figure, words)) ?? words.measures.noFigure;
    },
  }));
  const columns: readonly Column<HistorySeries>[] = [
    {
      name: 'key',
      label: words.measures.dimensions[answer.by],
      cell: (series) => labelOf(series, answer, words),
    },
    ...counts,
    { name: 'amount', label: words.outcomes.amount, isFigure: true, cell: amounts(({ amount }) => amount) },
    { name: 'new', label: words.outcomes.amountNew, isFigure: true, cell: amounts(({ fromNew }) => fromNew) },
    { name: 'each', label: words.outcomes.perCustomer, isFigure: true, cell: amounts(perCustomer) },
  ];
  return html`<hp-table
    .caption=${caption}
    .columns=${columns}
    .rows=${answer.series}
    .key=${({ key }: HistorySeries) => key}
    .none=${words.plot.none}
  ></hp-table>`;
}
