import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Hindi. */
export const words = ({ locale }: Formats<'hi'>): InvitationWords => ({
  locale,
  label: 'निमंत्रण',
  invites: (name) => `${name} आपको बातचीत के लिए आमंत्रित करते हैं`,
  talk: (name) => `${name} से बात करें`,
  notNow: 'अभी नहीं',
  call: (phone) => `${phone} पर कॉल करें`,
  callBack: 'कॉल का समय चुनें',
  leave: 'संदेश छोड़ें',
  close: 'बंद करें',
  over: 'यह निमंत्रण समाप्त हो गया है। सभी लोग आपको सूची में मिलेंगे।',
  held: (name) => `यह समय आपके लिए ${name} के पास खाली रखा गया है।`,
});
