import { html, type TemplateResult } from 'lit';
import type { ConsoleView } from '../../server/protocol/index.ts';
import type { ConsoleWords } from '../words/console.ts';
import { nameOf } from './visitor-name.ts';

/** What stands where a conversation would: who calls, or what there is to do. */
export function renderNoneOpen(view: ConsoleView, words: ConsoleWords): TemplateResult {
  const { conversation, people } = words;
  const [calling, ...others] = view.offers;
  if (calling !== undefined) {
    return others.length > 0
      ? renderAdvice(people.callingMany(view.offers.length), conversation.noneCallingMany)
      : renderAdvice(people.calling(nameOf(calling.visitorName, words)), conversation.noneCalling);
  }
  if (view.conversations.length > 0) return renderAdvice(conversation.none, conversation.noneOpen);
  const available = view.self.availability === 'available';
  return renderAdvice(conversation.none, available ? conversation.noneAvailable : conversation.noneAway);
}

const renderAdvice = (heading: string, advice: string) => html`
  <div class="none">
    <h2>${heading}</h2>
    <p class="soft">${advice}</p>
  </div>
`;
