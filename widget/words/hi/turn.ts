import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'hi'>): BehindWords['turn'] => ({
  label: 'मेरी बारी आने पर बताएँ:',
  sound: 'ध्वनि',
  soundLong: 'आपका ध्यान कहीं और हो और कुछ आए, तो ध्वनि बजे',
  soundOn: 'ध्वनि चालू है',
  soundOff: 'ध्वनि बंद है',
  notification: 'सूचना',
  called: (name) => `${name} को बुलाया जा रहा है`,
  answered: (name) => `${name} ने जवाब दिया`,
  asked: 'आपको चुनना है',
  swap: (name) => `${name} अभी उपलब्ध हैं`,
  late: 'इंतज़ार लंबा हो रहा है',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} ने आपको संदेश भेजा`,
});

export const keptWords = (formats: Formats<'hi'>): BehindWords['kept'] => ({
  save: 'बातचीत सहेजें',
  title: (name) => `${name} के साथ बातचीत`,
  times: (zone) => `समय यहाँ का है: ${zone}।`,
  file: 'बातचीत',
  attached: (names) => `[संलग्न: ${formats.list(names)}]`,
  unsent: 'यह भेजा नहीं गया था',
  unsentLead: 'यह किसी तक नहीं पहुँचा। रखना हो तो कॉपी कर लें।',
  copy: 'कॉपी करें',
  copied: 'कॉपी हो गया',
});
