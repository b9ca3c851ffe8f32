import { html } from 'lit';
import type { ConsoleView } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../../words/console.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** What stands where no conversation is open: what is the case, and what to do. */
export function noneOpen(view: ConsoleView, words: ConsoleWords) {
  const { conversation, people } = words;
  const [calling, ...others] = view.offers;
  if (calling !== undefined) {
    return others.length > 0
      ? advice(people.callingMany(view.offers.length), conversation.noneCallingMany)
      : advice(people.calling(nameOf(calling.visitorName, words)), conversation.noneCalling);
  }
  if (view.conversations.length > 0) return advice(conversation.none, conversation.noneOpen);
  const available = view.self.availability === 'available';
  return advice(conversation.none, available ? conversation.noneAvailable : conversation.noneAway);
}

const advice = (heading: string, said: string) => html`
  <div class="none">
    <h2 tabindex="-1">${heading}</h2>
    <p class="soft">${said}</p>
  </div>
`;
