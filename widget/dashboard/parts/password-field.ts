import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderInput } from './field.ts';

export const PASSWORD_CHARACTERS_LEAST = 10;

/** Characters of which a password has at least so many different ones: `aaaaaaaaaa` is long and no secret. */
const DIFFERENT_LEAST = 5;

/**
 * What is wrong with a new password, as a sentence. Length is what counts; kinds of signs are not asked for
 * (NIST SP 800-63B, 3.1.1.2).
 * @param known words that somebody who guesses tries first, such as the mail address
 */
export function passwordProblem(
  password: string,
  known: readonly string[],
  words: DashboardWords['password'],
): string | null {
  const length = Array.from(password).length;
  if (length === 0) return words.empty;
  if (length < PASSWORD_CHARACTERS_LEAST) return words.short(PASSWORD_CHARACTERS_LEAST, length);
  if (new Set(password).size < DIFFERENT_LEAST) return words.same;
  const said = password.toLowerCase();
  if (known.some((word) => word !== '' && said === word.toLowerCase())) return words.known;
  return null;
}

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
