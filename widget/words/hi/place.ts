import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'hi'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'मुझे एक मिनट और चाहिए'
      : formats.plural(Math.round(seconds / 60), {
          one: 'मुझे # मिनट और चाहिए',
          other: 'मुझे # मिनट और चाहिए',
        }),
  postponeLead: 'तब तक औरों की बारी आएगी, और आपकी जगह बनी रहेगी।',
  postponed: 'आराम से समय लें',
  postponedLead: (until) => `${formats.time(until)} तक औरों की बारी है। फिर उसी जगह पर आपकी बारी आएगी।`,
  backIn: 'लाइन में वापसी:',
  ready: 'मैं तैयार हूँ',
  elsewhere: 'यह कहीं और जारी है',
  elsewhereWaiting: 'लाइन में आपकी जगह बनी हुई है। वह किसी दूसरी विंडो या दूसरे डिवाइस पर खुली है।',
  elsewhereTalking: (name) => `${name} से आपकी बातचीत किसी दूसरी विंडो या दूसरे डिवाइस पर खुली है।`,
  elsewhereEnded: (name) => `${name} से आपकी बातचीत समाप्त हो गई है। वह दूसरी विंडो या दूसरे डिवाइस पर खुली है।`,
  continueHere: 'यहाँ जारी रखें',
  oneMoment: 'एक क्षण',
  move: 'दूसरे डिवाइस पर जारी रखें',
  moveLead: 'दूसरे डिवाइस से कोड स्कैन करें, या वहाँ लिंक खोलें।',
  moveSecret: (until) =>
    `यह ${formats.time(until)} तक, एक बार चलेगा। जो इसे खोले, उसे आपकी जगह मिल जाएगी, इसलिए किसी को न दें।`,
  moveOver: 'यह कोड अब पुराना हो गया है।',
  again: 'नया बनाएँ',
  making: 'कोड बनाया जा रहा है',
  code: 'QR कोड के रूप में लिंक',
  link: 'आपकी जगह का लिंक',
  copy: 'लिंक कॉपी करें',
  copied: 'कॉपी हो गया',
  close: 'बंद करें',
  arrive: 'इस डिवाइस पर जारी रखें?',
  arriveLead: 'आपकी जगह या बातचीत जैसी है, वैसी यहाँ आ जाएगी। दूसरे डिवाइस पर यही बताया जाएगा।',
  arriveGone: 'यह लिंक अब काम नहीं करेगा',
  notNow: 'अभी नहीं',
});
