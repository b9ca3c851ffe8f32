import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'फ़ोन पर',
  video: 'वीडियो पर',
  email: 'ईमेल पर',
  social: 'सोशल नेटवर्क पर',
  sms: 'SMS पर',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} को इसकी ज़्यादा जानकारी है।`;
    case 'in-charge':
      return `यह ${name} की ज़िम्मेदारी है।`;
    case 'speaks-language':
      return `${name} को आपकी भाषा आती है।`;
    case 'has-time':
      return `${name} के पास अभी इसके लिए समय है।`;
    case 'other':
      return `${name} से आपको बेहतर मदद मिलेगी।`;
  }
}

export const transferWords = (formats: Formats<'hi'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'कोई और', needed: (list) => `${list} के लिए कोई और` });
  return {
    brings: (way) => `${way.from.name} ने आपकी बातचीत आगे सौंपी: ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'किसी और'),
    kept: 'आपकी जगह और आपकी लिखी बातें साथ जाएँगी; कुछ भी दोहराना नहीं होगा।',
    back: (way) => `कोई और उपलब्ध नहीं है, इसलिए आपकी बातचीत फिर ${way.from.name} से होगी`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name} की ओर से बुलावा: ${to(way)}`
        : `${way.from.name} की ओर से तलाश जारी: ${to(way)}`,
    seeksLead: (name) => `तब तक ${name} से आपकी बातचीत जारी रहेगी।`,
    stay: (name) => `${name} के साथ बने रहें`,
    ended: (end, name) =>
      end === 'stayed'
        ? `${name} से आपकी बातचीत जारी है।`
        : `कोई और उपलब्ध नहीं है; ${name} से आपकी बातचीत जारी है।`,
    elsewhere: (channel, name) => `${name} के साथ बातचीत ${means[channel]} जारी है।`,
    guest: (name) => `${name} अब भी यहाँ हैं।`,
    reopen: 'बातचीत फिर से खोलें',
    reopenLead: (name) => `उपलब्ध होने पर ${name} के साथ।`,
  };
};
