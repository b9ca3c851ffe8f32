import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'pt'>): BehindWords['files'] => ({
  attach: 'Anexar imagens ou PDF',
  drop: 'Solte aqui imagens ou PDF',
  chosen: 'Anexos para enviar',
  waiting: 'Espera a sua vez',
  sending: (share) => `Em envio, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Tudo pronto, ${size(formats, bytes)}`,
  failed: (reason) => `Não enviado. ${reason}`,
  retry: 'Tentar de novo',
  retryNamed: (name) => `Tentar de novo: ${name}`,
  remove: (name) => `Retirar ${name}`,
  stillSending: 'Os seus anexos ainda estão a caminho.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Já pode enviar: ${files(formats, ready)}.`,
      failed === 0 ? '' : `Não foi possível enviar: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Imagem: ${name}`,
  open: (name) => `Abrir ${name}`,
  save: 'Guardar',
  saveNamed: (name) => `Guardar ${name}`,
  loading: 'Um momento',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'pt'>, count: number): string =>
  formats.plural(count, { one: '# anexo', other: '# anexos' });

const size = (formats: Formats<'pt'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'A sua pergunta',
  write: 'Escreva já a sua pergunta',
  hint: (name) =>
    name === null
      ? 'Quem responder terá a pergunta à vista. Pode alterar o texto até chegar a sua vez.'
      : `${name} terá a pergunta à vista ao responder. Pode alterar o texto até chegar a sua vez.`,
  label: 'A sua pergunta',
  placeholder: 'Qual é o assunto?',
  save: 'Guardar',
  cancel: 'Cancelar',
  change: 'Alterar a pergunta',
  saved: 'Guardada. Estará aqui quando alguém responder.',
  unsaved: 'Ainda não guardada.',
  asked: 'A sua pergunta',
});
