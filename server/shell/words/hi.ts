import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'hi'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'समय बदलने या रद्द करने के लिए:',
  chooseAnew: 'दूसरा समय चुनने या रद्द करने के लिए:',
  booked: {
    subject: (agent, site) => `आपकी कॉल: ${agent}, ${site}`,
    opening: (agent) => `आपको ${agent} की कॉल आएगी:`,
  },
  moved: {
    subject: (agent, site) => `समय बदला: आपकी कॉल, ${agent}, ${site}`,
    opening: (agent) => `आपकी कॉल का समय बदल गया है। आपको ${agent} की कॉल आएगी:`,
  },
  reassigned: {
    subject: (agent, site) => `आपको ${agent} की कॉल आएगी, ${site}`,
    opening: (agent) => `आपकी कॉल का समय वही है, और आपको ${agent} की कॉल आएगी:`,
  },
  reminder: {
    subject: (agent, site) => `जल्द: आपकी कॉल, ${agent}, ${site}`,
    opening: (agent) => `आपको जल्द ही ${agent} की कॉल आएगी:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `कृपया दूसरा समय चुनें: आपकी कॉल, ${site}`,
    opening: (agent) => `${agent} अब यहाँ काम पर नहीं हैं, और आपकी कॉल के समय और कोई उपलब्ध नहीं है:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `कृपया दूसरा समय चुनें: आपकी कॉल, ${site}`,
    opening: (agent) => `हमें खेद है: ${agent} की कॉल नहीं आ सकेगी, और उस समय और कोई उपलब्ध नहीं है:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `रद्द: आपकी कॉल, ${agent}, ${site}`,
    opening: () => 'आपकी इच्छा के अनुसार यह कॉल रद्द कर दी गई है:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `${agent} के साथ आपकी बातचीत, ${site}`,
  you: 'आप',
  times: (zone) => `समय ${zone} के अनुसार हैं।`,
  why: (site) => `यह एक मेल आपको इसलिए मिला क्योंकि यह पता ${site} पर दिया गया था।`,
});

const pickWords = (formats: Formats<'hi'>): ServerWords['pick'] => ({
  title: (site) => `${site}: चुनें, आपकी मदद कौन करे`,
  titleOf: (name, site) => `${site}: ${name} से बात करें`,
  description: (count) =>
    formats.plural(count, {
      one: 'आपकी मदद के लिए # व्यक्ति है।',
      other: 'चुनने के लिए # लोग, और हर एक के लिए कितना इंतज़ार है।',
    }),
  lead: 'देखें, यहाँ कौन हैं, किस बात के जानकार हैं और औरों ने क्या कहा।',
  noScript: 'यह पेज अपने आप नहीं बदलता। किसी से बात करने के लिए JavaScript चालू करें।',
  all: 'सभी लोग',
  more: (count) => formats.plural(count, { one: 'और # व्यक्ति।', other: 'और # लोग।' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# समीक्षा', other: '# समीक्षाएँ' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'नई शुरुआत',
  speaks: (languages) => `भाषाएँ: ${formats.list(languages)}`,
  knows: (skills) => `कौशल: ${formats.list(skills)}`,
  away: 'ब्रेक पर',
  offline: 'अभी यहाँ नहीं',
  free: 'अभी उपलब्ध',
  here: 'अभी यहाँ',
  under: (minutes) => `अक्सर ${formats.number(minutes)} मिनट से कम`,
  overAnHour: 'अक्सर एक घंटे से ज़्यादा',
  closing: 'समय आपकी बारी से पहले पूरा हो जाएगा',
  unknown: 'यहाँ चुनने के लिए कोई नहीं है',
  unknownLead: 'पता जाँचें, या उस पेज पर लौटें जहाँ से यहाँ आना हुआ।',
  booking: 'आपकी कॉल',
});
