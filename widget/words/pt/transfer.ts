import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: 'por telefone',
  video: 'por vídeo',
  email: 'por e-mail',
  social: 'em uma rede social',
  sms: 'por SMS',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name} sabe mais sobre isto.`;
    case 'in-charge':
      return `${name} trata destes assuntos.`;
    case 'speaks-language':
      return `${name} fala a sua língua.`;
    case 'has-time':
      return `${name} tem tempo agora.`;
    case 'other':
      return `${name} pode ajudar melhor.`;
  }
}

export const transferWords = (formats: Formats<'pt'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'outra pessoa', needed: (list) => `alguém para ${list}` });
  return {
    brings: (way) => `${way.from.name} passa a conversa a ${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? 'Outra pessoa'),
    kept: 'O seu lugar e o que escreveu vão junto; não precisa de repetir nada.',
    back: (way) => `Mais ninguém podia ajudar, por isso volta a falar com ${way.from.name}`,
    seeks: (way) =>
      way.ringing ? `${way.from.name} chama ${to(way)}` : `${way.from.name} procura ${to(way)}`,
    seeksLead: (name) => `Até lá, a conversa com ${name} continua.`,
    stay: (name) => `Ficar com ${name}`,
    ended: (end, name) =>
      end === 'stayed' ? `Fica com ${name}.` : `A conversa com ${name} continua; mais ninguém podia vir.`,
    elsewhere: (channel, name) => `A conversa com ${name} continua ${means[channel]}.`,
    guest: (name) => `${name} ainda está aqui.`,
    reopen: 'Abrir a conversa de novo',
    reopenLead: (name) => `Com ${name}, se for possível.`,
  };
};
