import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'telefonla',
  video: 'görüntülü olarak',
  email: 'e-postayla',
  social: 'sosyal ağda',
  sms: 'SMS ile',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} bu konuyu daha iyi biliyor.`;
    case 'in-charge':
      return `Bu konuyla ilgilenen kişi: ${name}.`;
    case 'speaks-language':
      return `${name} sizin dilinizi konuşuyor.`;
    case 'has-time':
      return `${name} şu anda buna vakit ayırabilir.`;
    case 'other':
      return `${name} size daha iyi yardımcı olabilir.`;
  }
}

export const transferWords = (formats: Formats<'tr'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'başka biri', needed: (list) => `${list} için uygun biri` });
  return {
    brings: (way) => `${way.from.name} sizi aktarıyor: ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Başka biri'),
    kept: 'Yeriniz ve yazdıklarınız sizinle birlikte geçer; hiçbir şeyi tekrarlamanız gerekmez.',
    back: (way) =>
      `Sizi alabilecek başka kimse yok, bu yüzden yeniden şu kişiyle görüşeceksiniz: ${way.from.name}`,
    seeks: (way) =>
      way.ringing
        ? `${way.from.name} görüşmeye çağırıyor: ${to(way)}`
        : `${way.from.name} size birini arıyor: ${to(way)}`,
    seeksLead: (name) => `O zamana kadar ${name} ile görüşmeye devam edersiniz.`,
    stay: (name) => `${name} ile kal`,
    ended: (end, name) =>
      end === 'stayed' ? `${name} ile kalıyorsunuz.` : `Başka kimse gelemedi; ${name} ile devam ediyorsunuz.`,
    elsewhere: (channel, name) => `${name} ile görüşme ${means[channel]} sürüyor.`,
    guest: (name) => `${name} hâlâ burada.`,
    reopen: 'Görüşmeyi yeniden aç',
    reopenLead: (name) => `Müsaitse ${name} ile.`,
  };
};
