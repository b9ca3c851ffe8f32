import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `${name} ile görüş`,
  firstFree: 'İlk müsait kişiyle görüş',
  freeLead: (name) => `${name} müsait ve hemen çağrılacak.`,
  firstFreeLead: 'Görüşmenizi ilk müsait uygun kişi alır.',
  name: 'Adınız',
  question: 'Konu nedir?',
  optional: 'isteğe bağlı',
  questionHint: 'Hemen başlayabilmeniz için görüşmeden önce okunur.',
  start: 'Başla',
  join: 'Sıraya gir',
  joining: 'Bir dakika lütfen',
  cancel: 'Vazgeç',
  left: (name) => `${name} az önce ayrıldı. Hiçbir şey gönderilmedi.`,
  allLeft: 'Az önce herkes ayrıldı. Hiçbir şey gönderilmedi.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} bu görüşmeyi alamıyor`;
    case 'agent-draining':
      return `${name} moladan önce başka kimseyi almıyor`;
    case 'agent-offline':
      return `${name} az önce ayrıldı`;
    case 'agent-removed':
      return `${name} artık burada değil`;
    case 'agent-lost':
      return `${name} ile bağlantı koptu`;
  }
}

export const lineWords = (formats: Formats<'tr'>): BehindWords['line'] => ({
  place: (ahead) =>
    ahead <= 0
      ? 'Sıradaki sizsiniz'
      : formats.plural(ahead, { one: 'Önünüzde # kişi var', other: 'Önünüzde # kişi var' }),
  forAgent: (name) => `${name} için sıradasınız`,
  forFirst: 'İlk müsait kişi için sıradasınız',
  since: (moment) => `başlangıç ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Tahminen ${formats.time(to)} civarında`
      : `Tahminen ${formats.time(from)} ile ${formats.time(to)} arasında`,
  soonNow: 'Tahminen her an',
  noEstimate: 'Henüz tahmin yok. Dürüst bir tahmin olur olmaz burada görünür.',
  closing: 'Başka birini seçin ya da kalın: yeriniz o zamana kadar korunur.',
  freeNow: 'Birazdan bağlanacaksınız.',
  soft: (name) => `${name} molada; süre dönüşe bağlı.`,
  late: 'Bu, söylediğimizden uzun sürüyor. Sıra düzeni değişmiyor.',
  nextAgent: (name) => `${name} müsait olur olmaz çağrılır ve görüşmeniz tam burada açılır.`,
  nextAny: 'Müsait olan ilk uygun kişi çağrılır ve görüşmeniz tam burada açılır.',
  barLabel: 'Tahmini bekleme süresinin neresindesiniz',
  now: 'şimdi',
  otherFree: (name) => `${name} şu an müsait`,
  switchTo: (name) => `Şuna geç: ${name}`,
  pickOther: 'Başka birini seç',
  leave: 'Sıradan çık',
  leaveAsk: 'Sıradan çıkılsın mı? Yeriniz sonraki kişiye geçer.',
  leaveYes: 'Sıradan çık',
  leaveNo: 'Sırada kal',
  ringing: (name) => `${name} şimdi çağrılıyor`,
  ringingLead: 'Genelde birkaç saniyede yanıtlanır. Bir şey yapmanız gerekmiyor.',
  asked: askedSentence,
  askedLead: 'Yeriniz korunuyor. Nasıl devam etmek istersiniz?',
  askedElse: 'Yanıt vermezseniz ilk müsait kişiye geçilir. Kalan süre:',
  takeFirst: 'İlk müsait kişi',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Sıradan çıktınız.',
  },
});
