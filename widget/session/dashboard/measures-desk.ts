import type {
  Dimension,
  FairnessAnswer,
  HistoryAnswer,
  HistoryAsk,
  LiftAnswer,
  PeopleView,
  CatalogueSkill,
  SiteCard,
  SpanQuery,
  Step,
  TimeZone,
} from '../../../server/protocol/index.ts';
import { type Answered, LOADING, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { BaseDesk } from './desk.ts';
import {
  type Asked,
  isOfHistory,
  partOf,
  type SectionOfHistory,
  spanAsked,
  type SpanProblem,
  stepAsked,
} from './measures-asked.ts';
import { measuresOf } from './measures-sections.ts';
import { type Before, beforeQueryOf, comparedWith, type DaySpan, queryOf, todayIn } from './measures-span.ts';

/** What a section of the history shows: all together, the same before, and by what it is split. */
export type HistoryShown = {
  readonly section: SectionOfHistory;
  /** All of the time together, and the time before. */
  readonly total: HistoryAnswer;
  readonly before: HistoryAnswer;
  /** In the steps that were asked for. */
  readonly now: HistoryAnswer;
  readonly split: HistoryAnswer | null;
  /** Of outcomes: by segment and by channel. */
  readonly breakdowns: readonly HistoryAnswer[];
};

export type Answers =
  | ({ readonly kind: 'history' } & HistoryShown)
  | { readonly kind: 'fairness'; readonly fairness: FairnessAnswer }
  | { readonly kind: 'invitations'; readonly lift: LiftAnswer };

/** What was asked in full: the days, and what they are compared with. */
export type Question = {
  readonly asked: Asked;
  readonly zone: TimeZone;
  readonly span: DaySpan;
  readonly before: Before;
  readonly step: Step;
};

export type MeasuresState = {
  readonly site: Read<SiteCard>;
  readonly people: Read<PeopleView>;
  readonly skills: Read<readonly CatalogueSkill[]>;
  /** Pages and segments that there are in these days, once somebody filters. */
  readonly keys: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly question: Question | null;
  /** Why nothing can be asked. */
  readonly problem: SpanProblem | null;
  readonly answers: Read<Answers>;
  /** Something else was asked, and its answer is on its way. */
  readonly isReading: boolean;
  /** Where the same is as CSV, `null` where there is none. */
  readonly csvAddress: string | null;
};

export type MeasuresRequest =
  { readonly type: 'look'; readonly asked: Asked } | { readonly type: 'again' | 'readKeys' };

const FIRST: MeasuresState = {
  site: LOADING,
  people: LOADING,
  skills: LOADING,
  keys: {},
  question: null,
  problem: null,
  answers: LOADING,
  isReading: false,
  csvAddress: null,
};

const FREE_KEYS = ['page', 'segment'] as const;
const BREAKDOWNS = ['segment', 'channel'] as const;

/** All of them in order, or the failure of the first that failed. */
async function together(
  asks: readonly Promise<Answered<HistoryAnswer>>[],
): Promise<Answered<readonly HistoryAnswer[]>> {
  const results: HistoryAnswer[] = [];
  for (const answer of await Promise.all(asks)) {
    if (!answer.ok) return answer;
    results.push(answer.result);
  }
  return { ok: true, result: results, tag: null };
}

export class MeasuresDesk extends BaseDesk<MeasuresState, MeasuresRequest> {
  readonly #client: DashboardClient;
  #asked: Asked | null = null;
  #count = 0;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#readSite();
    void this.#readNames();
  }

  request(request: MeasuresRequest): void {
    switch (request.type) {
      case 'look': {
        if (this.#asked !== null && partOf(this.#asked) === partOf(request.asked)) return;
        this.#asked = request.asked;
        void this.#look();
        return;
      }
      case 'again':
        return void (this.state.site.state === 'shown' ? this.#look() : this.#readSite());
      case 'readKeys':
        return void this.#readKeys();
    }
  }

  #become(changes: Partial<MeasuresState>): void {
    this.become({ ...this.state, ...changes });
  }

  /** Days are those of the site, so its zone comes first. */
  async #readSite(): Promise<void> {
    this.#become({ site: readAfter(this.state.site, await this.#client.site.read()) });
    const { site } = this.state;
    if (site.state === 'failed') this.#become({ answers: site });
    else await this.#look();
  }

  async #readNames(): Promise<void> {
    const [people, skills] = await Promise.all([this.#client.people.read(), this.#client.skills.read()]);
    this.#become({
      people: readAfter(this.state.people, people),
      skills: readAfter(this.state.skills, skills),
    });
  }

  async #look(): Promise<void> {
    const { site } = this.state;
    const asked = this.#asked;
    if (asked === null || site.state !== 'shown') return;
    const count = ++this.#count;
    const now = Date.now();
    const { zone } = site.value;
    const span = spanAsked(asked, todayIn(zone, now));
    if (typeof span === 'string') {
      this.#become({ problem: span, isReading: false });
      return;
    }
    const question = {
      asked,
      zone,
      span,
      before: comparedWith(zone, span, now),
      step: stepAsked(asked, span),
    };
    const isOther = this.state.question?.asked.section !== asked.section;
    const csvAddress = this.#csvAddress(question);
    this.#become({
      question,
      problem: null,
      isReading: true,
      csvAddress,
      ...(isOther ? { answers: LOADING } : {}),
    });
    const answer = await this.#read(question);
    if (count !== this.#count) return;
    // What was shown answers another question, and is not left under this one.
    this.#become({ answers: readAfter<Answers>(LOADING, answer), isReading: false });
  }

  async #read(question: Question): Promise<Answered<Answers>> {
    const { section } = question.asked;
    if (isOfHistory(section)) return this.#readHistory(question, section);
    const { measures } = this.#client;
    if (section === 'fairness') {
      const answer = await measures.fairness(queryOf(question.span));
      return answer.ok ? { ...answer, result: { kind: 'fairness', fairness: answer.result } } : answer;
    }
    const answer = await measures.lift(queryOf(question.span));
    return answer.ok ? { ...answer, result: { kind: 'invitations', lift: answer.result } } : answer;
  }

  /** Totals are asked by day, for a longer step tells the weeks and months that a time cuts as a whole. */
  async #readHistory(question: Question, section: SectionOfHistory): Promise<Answered<Answers>> {
    const { asked, step, span, before, zone } = question;
    const ask = askOf(question, section);
    const read = (by: HistoryAsk['by'], inStep: Step, days: SpanQuery = queryOf(span)) =>
      this.#client.measures.history({ ...ask, ...days, step: inStep, by });
    const breakdowns = section === 'outcomes' ? BREAKDOWNS : [];
    const answer = await together([
      read('none', 'day'),
      read('none', before.untilAt === null ? 'day' : 'hour', beforeQueryOf(zone, before)),
      ...breakdowns.map((by) => read(by, 'day')),
      ...(step === 'day' ? [] : [read('none', step)]),
      ...(asked.by === 'none' ? [] : [read(asked.by, step)]),
    ]);
    if (!answer.ok) return answer;
    const [total, earlier, ...others] = answer.result as [HistoryAnswer, HistoryAnswer, ...HistoryAnswer[]];
    const rest = others.slice(breakdowns.length);
    return {
      ...answer,
      result: {
        kind: 'history',
        section,
        total,
        before: earlier,
        now: step === 'day' ? total : (rest[0] ?? total),
        split: asked.by === 'none' ? null : (rest.at(-1) ?? null),
        breakdowns: others.slice(0, breakdowns.length),
      },
    };
  }

  #csvAddress(question: Question): string | null {
    const { section, by } = question.asked;
    if (!isOfHistory(section)) return null;
    const ask = { ...askOf(question, section), ...queryOf(question.span), step: question.step, by };
    return this.#client.measures.historyCsvAddress(ask);
  }

  async #readKeys(): Promise<void> {
    const { question } = this.state;
    if (question === null) return;
    const answers = await Promise.all(
      FREE_KEYS.map((by) =>
        this.#client.measures.history({ ...queryOf(question.span), step: 'month', by, measures: 'contacts' }),
      ),
    );
    const keys = answers.flatMap((answer, index) =>
      answer.ok ? [[FREE_KEYS[index], answer.result.series.map(({ key }) => key)]] : [],
    );
    this.#become({ keys: Object.fromEntries(keys) as MeasuresState['keys'] });
  }
}

const askOf = (
  { asked }: Question,
  section: SectionOfHistory,
): Omit<HistoryAsk, 'from' | 'until' | 'step'> => ({
  ...asked.filter,
  within: String(asked.within),
  measures: measuresOf(section),
});
