import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { PASSWORD_CHARACTERS_LEAST } from '../../parts/password-check.ts';
import { renderInput } from './field.ts';

/** A new password, with a button that shows it; nobody types it twice. */
export const renderPassword = ({
  words,
  value,
  problem,
  isShown,
  onInput,
  onShow,
}: {
  readonly words: DashboardWords;
  readonly value: string;
  readonly problem: string | null;
  readonly isShown: boolean;
  readonly onInput: (password: string) => void;
  readonly onShow: () => void;
}): TemplateResult => html`
  <div class="password">
    ${renderInput({
      id: 'password',
      label: words.password.label,
      hint: words.password.hint(PASSWORD_CHARACTERS_LEAST),
      value,
      problem,
      type: isShown ? 'text' : 'password',
      autocomplete: 'new-password',
      maxlength: LIMITS.passwordCharacters,
      onInput,
    })}
    <button
      class="button plain compact"
      type="button"
      aria-label=${words.signIn.showPassword}
      aria-pressed=${isShown}
      @click=${onShow}
    >
      ${isShown ? words.signIn.hide : words.signIn.show}
    </button>
  </div>
`;
