import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Hindi. */
export const words = (formats: Formats<'hi'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'hi'>, count: number) =>
  formats.plural(count, { one: '# व्यक्ति', other: '# लोग' });

const emptyWords = (formats: Formats<'hi'>): BehindWords['empty'] => ({
  nobodyYet: 'यहाँ अभी कोई नहीं है।',
  without: (filter, count) => `${filter} हटाने पर: ${people(formats, count)}`,
  many: 'कारण कोई एक फ़िल्टर नहीं है; कुछ फ़िल्टर हटाकर देखें।',
  named: {
    search: (text) => `“${text}” की खोज`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '“4 स्टार और ऊपर”',
    minutes: (count) => `“मेरे पास ${formats.plural(count, { one: '# मिनट', other: '# मिनट' })}”`,
  },
});

const pageWords = (formats: Formats<'hi'>): BehindWords['page'] => ({
  back: 'सभी लोग',
  about: 'परिचय',
  skills: 'कौशल',
  level: (level) => `5 में से स्तर ${formats.number(level)}`,
  languages: 'भाषाएँ',
  reviews: 'समीक्षाएँ',
  shares: 'विज़िटर की रेटिंग',
  shareOf: (stars, count, share) =>
    [
      `5 में से ${formats.number(stars)} स्टार: `,
      formats.plural(count, { one: '# समीक्षा', other: '# समीक्षाएँ' }),
      `, ${formats.share(share)}`,
    ].join(''),
  given: (stars) => `5 में से ${formats.number(stars)} स्टार`,
  noReviews: 'अभी कोई समीक्षा नहीं है। हर किसी की कहीं से शुरुआत होती है।',
  more: 'और समीक्षाएँ',
  loadingMore: 'लोड हो रहा है',
  loading: 'प्रोफ़ाइल लोड हो रही है',
  tryAgain: 'फिर कोशिश करें',
  held: (name, held, of) => {
    const visitors = `पिछले ${formats.number(of)} विज़िटर में से ${formats.number(held)}`;
    return `${visitors} की बात ${name} से बताए गए समय में हुई।`;
  },
});

const orderWords = (formats: Formats<'hi'>): BehindWords['order'] => ({
  means: {
    recommended: 'सुझाया गया = जल्द उपलब्ध, अच्छी रेटिंग, और सबको बराबर मौक़ा।',
    soonest: 'सबसे जल्दी = जिनका इंतज़ार पहले पूरा हो; लंबे अनुमान से गिना गया।',
    rating: 'सबसे अच्छी रेटिंग = स्टार के अनुसार; थोड़ी-सी समीक्षाओं से क्रम ज़्यादा नहीं बदलता।',
    name: 'नाम = वर्णमाला के अनुसार, चाहे कोई उपलब्ध हो या नहीं।',
  },
  here: (reasons) => `यहाँ होने का कारण: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'अभी उपलब्ध',
  'soon-free': 'जल्द उपलब्ध',
  'long-wait': 'लंबा इंतज़ार',
  'well-rated': 'अच्छी रेटिंग',
  newcomer: 'नई शुरुआत',
  'fair-share': 'अब तक बराबर हिस्से से कम मौक़े',
  'had-much': 'कई विज़िटर से बात हो चुकी',
  away: 'ब्रेक पर',
};

const knownWords = (formats: Formats<'hi'>): BehindWords['known'] => ({
  label: (name) => `आप और ${name}`,
  favourite: 'पसंदीदा',
  avoid: 'फिर नहीं',
  secret: (name) => `केवल आपके लिए: ${name} को इसका पता कभी नहीं चलेगा।`,
  avoided: (name) => `आपने ${name} से मदद न लेना चुना है।`,
  undo: 'वापस लें',
  undoOf: (name) => `वापस लें: ${name} से फिर मदद मिल सकती है`,
  avoidedList: (count) => `फिर नहीं: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `${name} से बातचीत जारी`,
  wrote: (name) => `${name} ने आपको संदेश भेजा`,
  online: 'आपसे बातचीत जारी',
  hello: (name) => `${name} से आपका संपर्क हो गया है। नमस्ते कहें।`,
  end: 'समाप्त',
  endLong: 'बातचीत समाप्त करें',
  more: 'और',
  moreLong: 'यह बातचीत सहेजें, या कहीं और जारी रखें',
  endAsk: 'बातचीत समाप्त करें? इसके बाद समीक्षा दी जा सकती है।',
  endYes: 'समाप्त करें',
  endNo: 'बातचीत जारी रखें',
  started: (name) => `${name} ने जवाब दिया है। अब आप लिखें।`,
  write: (name) => `${name} को लिखें`,
});

const closedWords = (formats: Formats<'hi'>): BehindWords['closed'] => ({
  heading: 'अभी यहाँ कोई नहीं है',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `सबसे पहली वापसी आपके समय के अनुसार ${formats.time(moment)} पर है।`
      : `सबसे पहली वापसी आपके समय के अनुसार ${formats.day(moment, now)}, ${formats.time(moment)} पर है।`,
  unknown: 'वापसी का समय अभी नहीं बताया गया है। किसी के आते ही यह पेज अपने आप खुल जाएगा।',
  opens: 'किसी के आते ही यह पेज अपने आप खुल जाएगा।',
  team: 'यहाँ कौन-कौन हैं',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'किसी और को चुनें',
  lead: 'आपकी जगह बनी रहेगी: लाइन में बिताया समय हर जगह गिना जाएगा।',
  back: 'अपनी लाइन पर लौटें',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'फिर से जुड़ने तक आपकी जगह बनी रहेगी।',
  talking: 'आपका लिखा सहेजा जाएगा और ऑनलाइन होते ही भेज दिया जाएगा।',
});
