import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'hi'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'अभी उपलब्ध',
    busy: 'बातचीत में',
    away: 'ब्रेक पर',
    offline: 'यहाँ नहीं',
  },

  promise: {
    free: 'अभी उपलब्ध',
    under: (minutes) => `अक्सर ${formats.number(minutes)} मिनट से कम`,
    between: (from, to) => `लगभग ${formats.range(from, to)} मिनट`,
    overAnHour: (from) =>
      from === null ? 'अक्सर एक घंटे से ज़्यादा' : `लगभग ${formats.number(from)} मिनट से एक घंटे से ज़्यादा`,
    closing: (at) => `केवल ${formats.time(at)} तक यहाँ, आपकी बारी उसके बाद आएगी`,
    closingAll: (at) => `सभी केवल ${formats.time(at)} तक यहाँ, आपकी बारी उसके बाद आएगी`,
    none: 'अभी कोई अनुमान नहीं',
  },
  before: (count) => `आपसे पहले ${formats.number(count)}`,
  backAt: (moment) => `वापसी ${formats.time(moment)} पर, आपके समय के अनुसार`,

  rating: {
    isNew: 'नई शुरुआत',
    newLong: 'यहाँ नई शुरुआत, पाँच से कम समीक्षाएँ',
    long: (average, count) => {
      const visitors = formats.plural(count, { one: '# विज़िटर', other: '# विज़िटर' });
      return `${visitors} की ओर से 5 में से ${formats.rating(average)} रेटिंग`;
    },
  },
});
