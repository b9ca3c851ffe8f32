import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Bu sayfa, arkasındaki sistemden daha eski. Lütfen sayfayı yeniden yükleyin.',
  'site-unknown': 'Bu sayfadan kimseye ulaşılamıyor. Lütfen sayfayı yönetenlere haber verin.',
  'origin-refused': 'Bu adresten kimseye ulaşılamıyor. Lütfen sayfayı yönetenlere haber verin.',
  'too-many': 'Bir seferde çok fazla oldu. Birkaç saniye bekleyip tekrar deneyin.',
  'no-answer': 'Yanıt gelmedi. Bağlantınızı kontrol edip tekrar deneyin.',
  'storage-failed': 'Hiçbir şey değiştirilmedi. Biraz sonra tekrar deneyin.',
  'server-stopping': 'Birazdan yeniden buradayız; yeriniz korunuyor.',
  other: 'Bu işe yaramadı. Sayfayı yeniden yükleyin ya da daha sonra tekrar deneyin.',
});
