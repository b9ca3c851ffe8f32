import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Esta página é mais antiga do que o serviço. Carregue de novo.',
  'site-unknown': 'Por esta página não se chega a ninguém. Por favor, avise quem cuida dela.',
  'origin-refused': 'Por este endereço não se chega a ninguém. Por favor, avise quem cuida desta página.',
  'too-many': 'Foi demais de uma só vez. Espere alguns segundos e tente de novo.',
  'no-answer': 'Não houve resposta. Verifique a sua conexão e tente de novo.',
  'storage-failed': 'Nada foi alterado. Tente de novo daqui a pouco.',
  'server-stopping': 'Voltamos daqui a pouco; o seu lugar fica guardado.',
  other: 'Não funcionou. Carregue a página de novo ou tente mais tarde.',
});
