import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'hi'>): BehindWords['need'] => ({
  legend: 'किन बातों की जानकारी ज़रूरी है?',
  hint: 'ज़्यादा से ज़्यादा तीन। तब उपयुक्त वही हैं जिनमें ये सब हों।',
  skills: 'कौशल',
  languages: 'भाषाएँ',
  people: (count) =>
    formats.plural(count, {
      one: 'यहाँ # व्यक्ति में ये सब हैं।',
      other: 'यहाँ # लोगों में ये सब हैं।',
    }),
  nobody: 'यहाँ किसी में ये सब नहीं हैं। कुछ कम चुनें।',
  anyone: (wishes) => `उपयुक्त व्यक्ति: जिनमें ये हों: ${formats.list(wishes)}।`,
  anyoneAtAll: 'उपयुक्त व्यक्ति: यहाँ के सभी लोग।',
  change: 'ज़रूरी जानकारी बदलें',
  save: 'सहेजें',
  cancel: 'छोड़ें',
  kept: 'सहेजा गया। आपकी जगह बनी रहेगी।',
});
