import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'hi'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'आपका नाम',
  mail: 'ईमेल पता',
  phone: 'फ़ोन नंबर',
  optional: 'वैकल्पिक',
  reach: 'दोनों में से एक काफ़ी है। यह केवल यहाँ की टीम को दिखता है।',
  missing: 'ईमेल पता या फ़ोन नंबर दें, ताकि आपको जवाब मिल सके।',
  back: 'अभी नहीं',
});

const leaveWords = (formats: Formats<'hi'>): BehindWords['leave'] => ({
  heading: 'संदेश छोड़ें',
  headingFor: (name) => `${name} के लिए संदेश छोड़ें`,
  lead: 'यह यहाँ सबको मिलेगा; हमारी वापसी के बाद जवाब आएगा। कब, इसका वादा नहीं किया जा सकता।',
  leadFor: (name) => `यह ${name} को मिलेगा; वापसी के बाद जवाब आएगा। कब, इसका वादा नहीं किया जा सकता।`,
  text: 'आपका संदेश',
  send: 'संदेश छोड़ें',
  sending: 'एक क्षण',
  empty: 'पहले कुछ लिखें।',
  left: 'आपका संदेश मिल गया है',
  leftLead: (contact) => `जवाब इस पर आएगा: ${formats.list(contact)}। पुष्टि का ईमेल नहीं भेजा जाएगा।`,
});

const minutesOf = (formats: Formats<'hi'>, count: number) =>
  formats.plural(count, { one: '# मिनट', other: '# मिनट' });

const bookWords = (formats: Formats<'hi'>): BehindWords['book'] => ({
  heading: 'कॉल बुक करें',
  headingWith: (name) => `${name} के साथ कॉल बुक करें`,
  lead: (minutes, zone) =>
    `जिनके पास तब कम काम हो, उनकी कॉल आएगी: ${minutesOf(formats, minutes)}। आपके यहाँ का समय: ${zone}।`,
  leadWith: (name, minutes, zone) =>
    `आपको ${name} की कॉल आएगी: ${minutesOf(formats, minutes)}। आपके यहाँ का समय: ${zone}।`,
  leavesLine: 'समय बुक होने तक लाइन में आपकी जगह बनी रहेगी; उसके बाद वह जगह छूट जाएगी।',
  day: 'दिन',
  time: 'समय',
  note: 'किस बारे में बात करनी है?',
  mails: 'ईमेल पता देने पर पुष्टि और याद दिलाने के ईमेल आएँगे।',
  mailsNothing: 'कोई ईमेल नहीं भेजा जाएगा, इसलिए समय लिख लें।',
  send: 'यह समय बुक करें',
  noTime: 'कोई एक समय चुनें।',
  loading: 'ख़ाली समय खोजे जा रहे हैं',
  none: 'आने वाले दिनों में कोई समय ख़ाली नहीं है। संदेश छोड़ा जा सकता है।',
  noneWith: (name) => `आने वाले दिनों में ${name} के पास कोई ख़ाली समय नहीं है।`,
  withAny: 'देखें, और कौन उपलब्ध है',
  tryAgain: 'फिर कोशिश करें',
});

const movingWords = (formats: Formats<'hi'>): BehindWords['moving'] => ({
  heading: 'दूसरा समय चुनें',
  lead: (name, at, zone) => `नया समय चुनने तक ${at} पर ही ${name} की कॉल आएगी। आपके यहाँ का समय: ${zone}।`,
  leadDisplaced: (name, at, zone) =>
    `${at} पर ${name} की कॉल नहीं आ सकेगी। अपनी सुविधा का समय चुनें। आपके यहाँ का समय: ${zone}।`,
  send: 'यह समय लें',
  none: 'आने वाले दिनों में कोई समय ख़ाली नहीं है।',
  at: (moment, now) => `${formats.day(moment, now)}, ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'hi'>): BehindWords['booked'] => ({
  booked: (at) => `आपकी कॉल बुक हो गई है: ${at}`,
  calls: (name, zone) => `आपको ${name} की कॉल आएगी। आपके यहाँ का समय: ${zone}।`,
  mailed: 'पुष्टि का ईमेल आएगा।',
  notMailed: 'कोई ईमेल नहीं भेजा जाएगा, इसलिए समय लिख लें।',
  keep: 'इस ब्राउज़र में, या कहीं भी इस लिंक से, समय बदला जा सकता है या कॉल रद्द की जा सकती है:',
  link: 'आपकी कॉल का पेज',
  leftLine: 'आप अब लाइन में नहीं हैं।',
  close: 'बंद करें',
  yours: 'आपकी बुक की हुई कॉल',
  callsAt: (name, at) => `${at} पर आपको ${name} की कॉल आएगी`,
  soon: (name, moment) => `जल्द: ${formats.time(moment)} पर आपको ${name} की कॉल आएगी`,
  due: (name) => `${name} की कॉल आने ही वाली है।`,
  displaced: (name, at) => `${at} पर ${name} की कॉल नहीं आ सकेगी। दूसरा समय चुनें, या कॉल रद्द करें।`,
  move: 'दूसरा समय',
  moveOf: (at) => `कॉल के लिए दूसरा समय: ${at}`,
  cancel: 'रद्द करें',
  cancelOf: (at) => `कॉल रद्द करें: ${at}`,
  cancelAsk: (name, at) => `${name} के साथ कॉल (${at}) रद्द करें?`,
  cancelYes: 'कॉल रद्द करें',
  cancelNo: 'रहने दें',
});
