/** What a conversation by mail says besides what was said. */
export type TranscriptWords = {
  readonly title: (agent: string, site: string) => string;
  readonly you: string;
  readonly times: (zone: string) => string;
  /** Why this mail comes: whoever did not ask for it knows at least where somebody gave the address. */
  readonly why: (site: string) => string;
};

const ENGLISH: TranscriptWords = {
  title: (agent, site) => `Your conversation with ${agent}, ${site}`,
  you: 'You',
  times: (zone) => `Times are those of ${zone}.`,
  why: (site) => `You get this one mail because this address was given on ${site}.`,
};

/** By the language, as the picker has them. */
const WORDS: ReadonlyMap<string, TranscriptWords> = new Map([
  ['en', ENGLISH],
  [
    'de',
    {
      title: (agent, site) => `Ihr Gespräch mit ${agent}, ${site}`,
      you: 'Sie',
      times: (zone) => `Die Uhrzeiten gelten für: ${zone}.`,
      why: (site) => `Sie erhalten diese eine E-Mail, weil diese Adresse bei ${site} angegeben wurde.`,
    },
  ],
  [
    'fr',
    {
      title: (agent, site) => `Votre conversation avec ${agent}, ${site}`,
      you: 'Vous',
      times: (zone) => `Heures du fuseau : ${zone}.`,
      why: (site) => `Vous recevez cet unique message parce que cette adresse a été indiquée sur ${site}.`,
    },
  ],
  [
    'es',
    {
      title: (agent, site) => `Su conversación con ${agent}, ${site}`,
      you: 'Usted',
      times: (zone) => `Horas según: ${zone}.`,
      why: (site) => `Recibe este único correo porque esta dirección se indicó en ${site}.`,
    },
  ],
  [
    'it',
    {
      title: (agent, site) => `La sua conversazione con ${agent}, ${site}`,
      you: 'Lei',
      times: (zone) => `Orari secondo: ${zone}.`,
      why: (site) => `Riceve quest’unica e-mail perché questo indirizzo è stato indicato su ${site}.`,
    },
  ],
  [
    'pt',
    {
      title: (agent, site) => `A sua conversa com ${agent}, ${site}`,
      you: 'Você',
      times: (zone) => `Horários segundo: ${zone}.`,
      why: (site) => `Recebe este único e-mail porque este endereço foi indicado em ${site}.`,
    },
  ],
  [
    'nl',
    {
      title: (agent, site) => `Uw gesprek met ${agent}, ${site}`,
      you: 'U',
      times: (zone) => `Tijden volgens: ${zone}.`,
      why: (site) => `U ontvangt deze ene mail omdat dit adres bij ${site} is opgegeven.`,
    },
  ],
  [
    'pl',
    {
      title: (agent, site) => `Rozmowa: ${agent}, ${site}`,
      you: 'Ja',
      times: (zone) => `Godziny według strefy: ${zone}.`,
      why: (site) => `Ta jedna wiadomość przychodzi, ponieważ ten adres podano na stronie ${site}.`,
    },
  ],
  [
    'sv',
    {
      title: (agent, site) => `Din konversation med ${agent}, ${site}`,
      you: 'Du',
      times: (zone) => `Tiderna gäller för ${zone}.`,
      why: (site) => `Du får detta enda mejl eftersom adressen angavs hos ${site}.`,
    },
  ],
  [
    'ja',
    {
      title: (agent, site) => `${agent}との会話 – ${site}`,
      you: 'あなた',
      times: (zone) => `時刻は${zone}によるものです。`,
      why: (site) => `${site}でこのアドレスが入力されたため、このメールを一度だけお送りしています。`,
    },
  ],
  [
    'zh',
    {
      title: (agent, site) => `您与${agent}的对话 – ${site}`,
      you: '您',
      times: (zone) => `时间以${zone}为准。`,
      why: (site) => `您收到这封邮件，是因为有人在${site}填写了此地址。仅发送这一次。`,
    },
  ],
  [
    'ar',
    {
      title: (agent, site) => `محادثتك مع ${agent}، ${site}`,
      you: 'أنت',
      times: (zone) => `الأوقات حسب ${zone}.`,
      why: (site) => `تصلك هذه الرسالة مرة واحدة لأن هذا العنوان أُدخل في ${site}.`,
    },
  ],
  [
    'he',
    {
      title: (agent, site) => `השיחה שלך עם ${agent}, ${site}`,
      you: 'אני',
      times: (zone) => `השעות לפי ${zone}.`,
      why: (site) => `הודעה יחידה זו נשלחה כי הכתובת הזאת נמסרה באתר ${site}.`,
    },
  ],
  [
    'tr',
    {
      title: (agent, site) => `${agent} ile görüşmeniz, ${site}`,
      you: 'Siz',
      times: (zone) => `Saatler şu saat dilimine göredir: ${zone}.`,
      why: (site) => `Bu tek e-postayı, adresiniz ${site} üzerinde verildiği için alıyorsunuz.`,
    },
  ],
  [
    'uk',
    {
      title: (agent, site) => `Ваша розмова: ${agent}, ${site}`,
      you: 'Ви',
      times: (zone) => `Час подано за поясом: ${zone}.`,
      why: (site) => `Ви отримали цей єдиний лист, бо цю адресу вказали на сайті ${site}.`,
    },
  ],
  [
    'hi',
    {
      title: (agent, site) => `${agent} के साथ आपकी बातचीत, ${site}`,
      you: 'आप',
      times: (zone) => `समय ${zone} के अनुसार हैं।`,
      why: (site) => `यह एक मेल आपको इसलिए मिला क्योंकि यह पता ${site} पर दिया गया था।`,
    },
  ],
]);

/** The words for a language tag such as `de-AT`, and the tag whose formats go with them. */
export function transcriptWords(tag: string): { readonly words: TranscriptWords; readonly locale: string } {
  const words = WORDS.get(tag.split('-')[0]?.toLowerCase() ?? '');
  return words === undefined ? { words: ENGLISH, locale: 'en-GB' } : { words, locale: tag };
}
