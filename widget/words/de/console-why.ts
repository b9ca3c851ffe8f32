import {
  type AgentId,
  type Choice,
  type CreditReason,
  type Explanation,
  LIMITS,
  type OfferWhy,
  type ReleaseReason,
} from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';

type Reason = ReturnType<ConsoleWords['why']['explain']>[number];

/** A stretch of time as people say it. */
export const stretch = (seconds: number): string => {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  if (minutes < 1) return 'unter 1 Min.';
  if (minutes < 60) return `${minutes} Min.`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} Std.` : `${hours} Std. ${minutes % 60} Min.`;
};

const counted = (number: number): string =>
  number >= LIMITS.candidatesPerDecision ? `${number} oder mehr` : String(number);

const patience = (seconds: number): string => stretch(Math.max(60, Math.round(seconds / 60) * 60));

function choice(wish: Choice, reader: AgentId): string {
  switch (wish.kind) {
    case 'agent':
      return 'hat Sie gewählt';
    case 'flex':
      if (wish.agentId !== reader) return 'nimmt, wer frei ist';
      return wish.patienceSeconds === 0
        ? 'am liebsten Sie, oder wer frei ist'
        : `am liebsten Sie, oder wer frei ist nach ${patience(wish.patienceSeconds)}`;
    case 'any':
      return 'nimmt, wer frei ist';
  }
}

function chosen(wish: Choice, reader: AgentId): string {
  switch (wish.kind) {
    case 'agent':
      return 'eigens Sie';
    case 'flex':
      if (wish.agentId !== reader) return 'wer frei ist';
      return wish.patienceSeconds === 0
        ? 'Sie, oder wer frei ist'
        : `Sie, oder wer frei ist nach ${patience(wish.patienceSeconds)}`;
    case 'any':
      return 'wer frei ist';
  }
}

function whyYou({ agent, agentCount }: OfferWhy): string | null {
  switch (agent) {
    case 'chosen':
      return null;
    case 'former':
      return 'Sie haben beim letzten Mal geholfen.';
    case 'picked':
      return null;
    case 'only-one-free':
      return 'Sonst ist niemand frei, der helfen kann.';
    case 'least-occupied':
      return `Von den ${counted(agentCount)} Freien zuletzt am wenigsten beschäftigt.`;
    case 'longest-idle':
      return `Von den ${counted(agentCount)} Freien am längsten frei.`;
  }
}

function whyVisitor({ ticket, ticketCount }: OfferWhy): string {
  switch (ticket) {
    case 'longest-waiting':
      return ticketCount <= 1
        ? 'Sonst wartete niemand.'
        : `Wartet am längsten von den ${counted(ticketCount)}, die Sie annehmen könnten.`;
    case 'picked':
      return 'Von Ihnen außer der Reihe angenommen.';
    case 'credit':
      return 'Durch gutgeschriebene Zeit vorgerückt, vor andere, die früher kamen.';
  }
}

const releases: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'Die Zeit für die gewünschte Person ist vorbei.',
  early: 'Die gewünschte Person wäre kaum rechtzeitig frei geworden.',
  'agent-declined': 'Die gewünschte Person konnte nicht übernehmen.',
  'agent-draining': 'Die gewünschte Person nimmt vor einer Pause niemanden mehr an.',
  'agent-offline': 'Die gewünschte Person ist gegangen.',
  'agent-removed': 'Die gewünschte Person arbeitet nicht mehr hier.',
  'agent-lost': 'Die gewünschte Person hat die Verbindung verloren.',
};

const releasedFromYou: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'wollte am liebsten Sie; die Zeit dafür ist vorbei',
  early: 'wollte am liebsten Sie; Sie wären kaum rechtzeitig frei',
  'agent-declined': 'wollte am liebsten Sie; Sie haben abgelehnt',
  'agent-draining': 'wollte am liebsten Sie; Ihre Pause kommt vorher',
  'agent-offline': 'wollte am liebsten Sie; Sie gingen offline',
  'agent-removed': 'wollte am liebsten Sie; Sie waren nicht mehr da',
  'agent-lost': 'wollte am liebsten Sie; Ihre Verbindung war weg',
};

const creditReasons: Readonly<Record<CreditReason, string>> = {
  'promise-broken': 'die Wartezeit war länger als versprochen',
  priority: 'die Seite gibt Vorrang',
  frustration: 'zuvor ging es schief',
};

const becauseOfYou = (answer: string): Reason => ({ question: 'Warum Sie', answer });

function explain(explanation: Explanation): readonly Reason[] {
  switch (explanation.kind) {
    case 'offer': {
      const you = whyYou(explanation.why);
      const now = { question: 'Warum jetzt', answer: whyVisitor(explanation.why) };
      return you === null ? [now] : [becauseOfYou(you), now];
    }
    case 'release':
      return [becauseOfYou(`${releases[explanation.reason]} Jetzt darf helfen, wer passt.`)];
    case 'swap':
      return [becauseOfYou('Hat zugestimmt, zu Ihnen zu kommen, statt auf jemand anderen zu warten.')];
  }
}

export const whyWords: ConsoleWords['why'] = {
  choice,
  chosen,
  explain,
  releasedFromYou,
  invited: (rule) => becauseOfYou(`Hat Ihre Einladung angenommen: ${rule}.`),
  order: 'Wer zuerst kommt, ist zuerst dran.',
  orderCredited: 'Wer zuerst kommt, ist zuerst dran; gutgeschriebene Zeit zählt als gewartet.',
  credit: ({ reason, seconds }) => `${seconds} s vorgerückt: ${creditReasons[reason]}`,
  anyoneFrom: (clock) => `ab ${clock} wer frei ist`,
  anyoneIn: (time) => `in ${time}`,
  anyoneNow: 'inzwischen wer frei ist',
};
