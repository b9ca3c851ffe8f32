import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'ja'>): BehindWords['patience'] => ({
  legend: 'どの担当者を希望しますか',
  flex: (name) => `まず${name}さん、次の時間を過ぎたら条件に合う担当者も：`,
  select: (name) => `${name}さんを待てる時間`,
  minutes: (count) => `${formats.number(count)}分`,
  flexHint: (name) =>
    `${name}さんが間に合わない場合は、早めにほかの担当者へおつなぎします。時間は順番待ちの開始から数えます。`,
  insist: (name) => `${name}さんだけ`,
  insistHint: (name) => `どれだけかかっても、${name}さんを待ちます。`,
  any: (name) => `最初に手が空いた担当者（できれば${name}さん）`,
  anyHint: '条件に合う担当者のうち、最初に手が空いた一人が応対します。',
  change: '変更',
  save: '保存',
  cancel: 'キャンセル',
  kept: '保存しました。順番はそのままです。',
  keeps: 'どれを選んでも、順番はそのままです。',
  until: (name, moment) =>
    `${formats.time(moment)}まで${name}さんを待ち、その後は条件に合う担当者にもおつなぎします。`,
  released: (reason, name) =>
    `${releaseReason(reason, `${name}さん`)}ため、条件に合う担当者にもおつなぎします。`,
});

/** Before `ため`; `who` carries its `さん`. */
function releaseReason(reason: ReleaseReason, who: string): string {
  switch (reason) {
    case 'patience-ended':
      return `${who}を待つ時間が過ぎた`;
    case 'early':
      return `${who}が間に合わない見込みの`;
    case 'agent-declined':
      return `${who}が今回の会話を担当できない`;
    case 'agent-draining':
      return `${who}が休憩前の受付を終えた`;
    case 'agent-offline':
      return `${who}が席を外した`;
    case 'agent-removed':
      return `${who}がもうここにいない`;
    case 'agent-lost':
      return `${who}との接続が切れた`;
  }
}

const secondsOf = (formats: Formats<'ja'>, count: number) => formats.plural(count, { other: '#秒' });

export const newsWords = (formats: Formats<'ja'>): BehindWords['news'] => ({
  swap: (name) => `${name}さんが今すぐ応対できます`,
  swapFree: '断っても不利にはなりません。順番はそのままです。',
  swapYes: 'はい、つなぐ',
  swapNo: 'いいえ、このまま待つ',
  answered: (name) => `${name}さんから返答があります`,
  answerEnough: '解決したので終了する',
  moreTime: '時間を延ばす',
  timeLeft: (seconds) => `回答の残り時間：${secondsOf(formats, seconds)}`,
  late: 'ご案内した時間より長くかかっています',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return '先の方の会話がいつもより長くなっています。';
      case 'agent-away':
        return `${name}さんは休憩中です。`;
      case 'offer-unanswered':
        return `${name}さんを呼び出しましたが、応答がありませんでした。`;
      case 'agent-lost':
        return '応対していた担当者との接続が切れました。';
    }
  },
  lateNow: '今からの目安：',
  credit: (seconds) => `その分、順番待ちの開始を${secondsOf(formats, seconds)}早かったものとして数えます。`,
  away: (name) => `${name}さんはしばらく休憩中です`,
  awayLead: 'どれを選んでも、順番はそのままです。',
  keepWaiting: '待ち続ける',
  credits: (reason, seconds) => {
    const earlier = `順番を${secondsOf(formats, seconds)}早く数えます`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}：ご案内した時間より長くかかったためです。`;
      case 'priority':
        return `${earlier}：このサイトの希望によるものです。`;
      case 'frustration':
        return `${earlier}：前回うまくいかなかったためです。`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}ためです。`;
      case 'release':
        return `${releaseReason(explanation.reason, 'ご希望の担当者')}ため、手が空いていた${name}さんにおつなぎしました。`;
      case 'swap':
        return `${name}さんの手が空いていて、お客様が承諾されたためです。`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'お客様が最も長くお待ちだった',
    credit: 'お客様の順番が最も早く数えられていた',
    picked: 'すぐに応対できた',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}うえ、${turn}` : agentReason(agent, name);
}

/** Before `ためです` or `うえ、`. */
function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `お客様が${name}さんを選んだ`;
    case 'former':
      return `前に${name}さんと話した`;
    case 'picked':
    case 'only-one-free':
      return `${name}さんの手が空いていた`;
    case 'least-occupied':
      return `${name}さんの手が空いていて、今日の担当が最も少なかった`;
    case 'longest-idle':
      return `${name}さんの手が最も長く空いていた`;
  }
}
