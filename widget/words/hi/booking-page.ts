import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Hindi. */
export const words = (formats: Formats<'hi'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'hi'>): BookingPageWords['page'] => ({
  loading: 'आपकी कॉल खोजी जा रही है',
  heading: 'आपकी कॉल',
  when: (name, at) => `${at} पर आपको ${name} की कॉल आएगी`,
  about: (minutes, zone) => {
    const long = formats.plural(minutes, { one: '# मिनट', other: '# मिनट' });
    return `कॉल की अवधि: ${long}। आपके यहाँ का समय: ${zone}।`;
  },
  soon: 'समय होने ही वाला है।',
  due: (name) => `${name} की कॉल आने ही वाली है`,
  displaced: (name, at) => `${at} पर ${name} की कॉल नहीं आ सकेगी`,
  displacedLead: 'दूसरा समय चुनें, या कॉल रद्द करें। तब तक कोई कॉल नहीं आएगी।',
  moved: 'आपकी कॉल का समय बदल गया है।',
  movedMailed: 'नए लिंक के साथ पुष्टि का ईमेल आएगा।',
  movedNotMailed: 'कोई ईमेल नहीं भेजा जाएगा। इस पेज का पता सहेज लें: यही आपकी कॉल का नया लिंक है।',
  cancelled: 'आपकी कॉल रद्द हो गई है',
  cancelledLead: 'कोई कॉल नहीं आएगी, और यह समय औरों के लिए खुला है। यह पेज बंद किया जा सकता है।',
  gone: 'यह कॉल पूरी हो चुकी है या रद्द हो गई है',
  goneLead: 'अब बदलने या रद्द करने को कुछ नहीं है। दूसरी कॉल हमारी साइट पर फिर बुक करें।',
  expired: 'यह लिंक बहुत पुराना है',
  expiredLead: 'यह कॉल के कुछ दिन बाद तक ही चलता है। दूसरी कॉल हमारी साइट पर फिर बुक करें।',
  invalid: 'यह लिंक अधूरा है',
  invalidLead: 'इसे ईमेल से फिर खोलें, या आख़िरी अक्षर तक पूरा कॉपी करें।',
  failed: 'पेज लोड नहीं हो सका',
  failedLead: 'जो बुक है, वह बना हुआ है। थोड़ी देर में फिर कोशिश करें।',
  tryAgain: 'फिर कोशिश करें',
  back: 'अभी नहीं',
});
