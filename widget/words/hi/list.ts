import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Hindi. */
export const words = (formats: Formats<'hi'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'hi'>, count: number) =>
  formats.plural(count, { one: '# व्यक्ति', other: '# लोग' });

const browseWords = (formats: Formats<'hi'>): ListWords['browse'] => ({
  heading: 'चुनें, आपकी मदद कौन करे',
  lead: 'यहाँ मौजूद लोग, और हर एक से बात होने में लगने वाला समय।',
  people: 'लोग',
  results: (shown, all) =>
    shown === all
      ? people(formats, all)
      : `${formats.plural(all, { one: '# व्यक्ति', other: '# लोगों' })} में से ${formats.number(shown)}`,
  orderChanged: 'क्रम बदल गया है',
  refresh: 'रीफ़्रेश करें',
  loading: 'आपकी मदद कर सकने वाले लोग लोड हो रहे हैं',
  emptyHeading: 'इन सब से कोई मेल नहीं खाता',
  dismiss: 'हटाएँ',
  close: 'बंद करें',
});

const toolWords = (formats: Formats<'hi'>): ListWords['tools'] => ({
  label: 'सूची छोटी करें',
  search: 'नाम, कौशल या भाषा',
  clearSearch: 'खोज मिटाएँ',
  filters: (count) => (count === 0 ? 'फ़िल्टर' : `फ़िल्टर · ${formats.number(count)}`),
  skills: 'कौशल',
  languages: 'भाषाएँ',
  more: (count) => `${formats.number(count)} और`,
  fewer: 'कम',
  fourUp: '4 और ऊपर',
  stars: 'स्टार:',
  includeNew: 'और नए लोग',
  haveTime: 'मेरे पास',
  anyTime: 'कितना भी समय',
  minutes: (count) => formats.plural(count, { one: '# मिनट', other: '# मिनट' }),
  order: 'क्रम',
  orders: { recommended: 'सुझाया गया', soonest: 'सबसे जल्दी', rating: 'सबसे अच्छी रेटिंग', name: 'नाम' },
  whyOrder: 'यह क्रम क्यों',
  clear: 'फ़िल्टर हटाएँ',
});

const cardWords = (formats: Formats<'hi'>): ListWords['card'] => ({
  talkTo: (name) => `${name} से बात करें`,
  join: 'लाइन में लगें',
  joinOf: (name) => `${name} की लाइन में लगें`,
  switchTo: (name) => `${name} को चुनें`,
  yours: 'आप इसी लाइन में हैं',
  read: 'प्रोफ़ाइल देखें',
  readOf: (name) => `${name} की प्रोफ़ाइल देखें`,
  left: 'अब यहाँ नहीं',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `और ${formats.number(count)} अन्य`,
  speaks: 'भाषाएँ',
  leavesAt: (moment) => `${formats.time(moment)} तक यहाँ`,
  takingMore: (count) => `${formats.number(count)} और के लिए समय`,
  takingNone: 'ब्रेक से पहले किसी और के लिए समय नहीं',
  held: (held, of) => `पिछले ${formats.number(of)} में से ${formats.number(held)} इंतज़ार समय पर पूरे`,
  siteHeld: (held, of) => `यहाँ ${formats.number(of)} में से ${formats.number(held)} इंतज़ार समय पर पूरे`,
  talkedBefore: 'पहले बात हो चुकी है',
  favourite: 'आपकी पसंद',
  firstFree: 'जो पहले उपलब्ध हो',
  firstFreeAll: 'कोई ख़ास पसंद नहीं? जो अगला व्यक्ति उपलब्ध हो, उससे आपकी बात होगी।',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'मेल खाने वाले # व्यक्ति के उपलब्ध होते ही।',
      other: 'मेल खाने वाले # लोगों में से जो पहले उपलब्ध हो।',
    }),
  firstFreeAct: 'पहले उपलब्ध को चुनें',
  firstFreeActLong: 'लाइन में लगें: जो पहले उपलब्ध हो, उससे बात',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'कनेक्ट हो रहा है',
  lostHeading: 'कनेक्शन टूट गया',
  lostBrowsing: 'सूची जैसी आख़िरी बार थी, वैसी है। ऑनलाइन होते ही यह फिर चलेगी।',
  retry: 'अभी कोशिश करें',
  failedHeading: 'यह लोड नहीं हुआ',
  refusedHeading: 'यह पेज कनेक्ट नहीं हो सकता',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'एक क्षण',
  late: 'इसमें ज़्यादा समय लग रहा है। कनेक्शन मिलते ही यह अपने आप आगे बढ़ेगा।',
  backToList: 'सूची पर लौटें',
});
