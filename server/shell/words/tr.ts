import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'tr'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Saati buradan değiştirebilir ya da aramayı iptal edebilirsiniz:',
  chooseAnew: 'Buradan başka bir saat seçebilir ya da aramayı iptal edebilirsiniz:',
  booked: {
    subject: (agent, site) => `${agent} ile aramanız, ${site}`,
    opening: (agent) => `${agent} sizi arayacak:`,
  },
  moved: {
    subject: (agent, site) => `Saati değişti: ${agent} ile aramanız, ${site}`,
    opening: (agent) => `Aramanızın saati değişti. ${agent} sizi arayacak:`,
  },
  reassigned: {
    subject: (agent, site) => `Sizi ${agent} arayacak, ${site}`,
    opening: (agent) => `Aramanızın saati aynı kalıyor ve sizi ${agent} arayacak:`,
  },
  reminder: {
    subject: (agent, site) => `Az kaldı: ${agent} ile aramanız, ${site}`,
    opening: (agent) => `${agent} sizi yakında arayacak:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Lütfen başka bir saat seçin: aramanız, ${site}`,
    opening: (agent) => `${agent} artık burada çalışmıyor ve aramanızın saatinde başka müsait kimse yok:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Lütfen başka bir saat seçin: aramanız, ${site}`,
    opening: (agent) => `Üzgünüz: ${agent} sizi arayamayacak ve o saatte başka müsait kimse yok:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `İptal edildi: ${agent} ile aramanız, ${site}`,
    opening: () => 'İsteğiniz üzerine bu arama iptal edildi:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `${agent} ile görüşmeniz, ${site}`,
  you: 'Siz',
  times: (zone) => `Saatler şu saat dilimine göredir: ${zone}.`,
  why: (site) => `Bu tek e-postayı, adresiniz ${site} üzerinde verildiği için alıyorsunuz.`,
});

const pickWords = (formats: Formats<'tr'>): ServerWords['pick'] => ({
  title: (site) => `Size kimin yardım edeceğini seçin: ${site}`,
  titleOf: (name, site) => `${name} ile görüşün: ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Bir kişi size yardım etmek için burada.',
      other: 'Seçebileceğiniz # kişi ve her biri için bekleme süresi.',
    }),
  lead: 'Kim burada, kim neyi biliyor ve başkaları ne demiş, görün.',
  noScript: 'Bu sayfa kendiliğinden değişmez. Biriyle görüşmek için JavaScript özelliğini açın.',
  all: 'Herkes',
  more: (count) => formats.plural(count, { one: 'Ve # kişi daha.', other: 'Ve # kişi daha.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# değerlendirme', other: '# değerlendirme' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Yeni',
  speaks: (languages) => `Diller: ${formats.list(languages)}`,
  knows: (skills) => `Konular: ${formats.list(skills)}`,
  away: 'Kısa bir molada',
  offline: 'Şu an burada değil',
  free: 'Şu an müsait',
  here: 'Şu an burada',
  under: (minutes) => `Genelde en çok ${formats.number(minutes)} dk`,
  overAnHour: 'Genelde 1 saatten çok',
  closing: 'Sıranız gelmeden ayrılıyor',
  unknown: 'Burada seçilecek kimse yok',
  unknownLead: 'Adresi kontrol edin ya da sizi buraya getiren sayfaya dönün.',
  booking: 'Planlanan aramanız',
});
