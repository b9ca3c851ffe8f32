import type { AgentFace, AgentId } from '../../server/protocol/index.ts';
import { InvitationCard, type CardContent } from '../picker/rules/card.ts';
import { cardStyle } from '../picker/rules/card-style.ts';
import { invitationWords } from '../words/invitation.ts';

const SAID: Readonly<Record<string, string>> = {
  en: 'Hard to choose? I have played most of these and have a moment for you.',
  de: 'Schwer zu entscheiden? Ich habe fast alle davon gespielt und gerade Zeit für Sie.',
  ar: 'هل يصعب الاختيار؟ جرّبت معظم هذه الآلات ولديّ الآن بعض الوقت لك.',
};
/** As long as an owner may write, with a word that hardly breaks. */
const SENTENCE = 'We have looked at what stands between you and the amplifier. ';
const LONG = `${SENTENCE.repeat(5)}Röhrenverstärkerreparaturwerkstatt`;

/** The cards that rules show, by name: `over` is one whose slot is held no longer. */
export const CARDS = ['invite', 'faceless', 'over', 'call', 'call-back', 'message', 'long'] as const;
export type CardName = (typeof CARDS)[number];

function contentOf(name: CardName, language: string, agent: AgentFace): CardContent {
  const kind = name === 'faceless' || name === 'over' || name === 'long' ? 'invite' : name;
  const isInvite = kind === 'invite';
  return {
    kind,
    says: name === 'long' ? LONG : (SAID[language] ?? SAID.en ?? ''),
    language: SAID[language] === undefined || name === 'long' ? 'en' : language,
    agent:
      isInvite || kind === 'call-back' ? { ...agent, ...(name === 'faceless' && { photoUrl: null }) } : null,
    phone: '+43 1 234 56 78',
    secondsLeft: isInvite ? 45 : null,
  };
}

/** Puts a card where the entry would put it. */
export async function showCard(
  root: ShadowRoot,
  name: CardName,
  language: string,
  photoOf: (name: string) => string | null,
): Promise<void> {
  const who = name === 'long' ? 'Maximiliane von und zu Schwarzenberg-Wolfenbüttel' : 'Ana Ribeiro';
  const headline =
    name === 'long' ? 'Röhrenverstärker und alles, was mit ihnen zu tun hat' : 'Vintage guitars';
  const agent: AgentFace = { agentId: 'ana' as AgentId, name: who, headline, photoUrl: photoOf(who) };
  const words = await invitationWords.load(language);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const ends = { accept: () => undefined, decline: () => undefined };
  const card = new InvitationCard(contentOf(name, language, agent), words, ends);
  root.append(card.box);
  if (name === 'over') card.lapse();
  document.documentElement.dataset.card = name;
}
