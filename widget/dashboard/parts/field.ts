import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A field with its name above it, a hint and what is wrong below it. `id` is unique in its tree. */
type Field = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly disabled?: boolean;
};

export type InputField = Field & {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'datetime-local' | 'url';
  readonly autocomplete?: string;
  readonly maxlength?: number;
  /** The id of a `<datalist>` in the same tree. */
  readonly list?: string;
};

export type Option = { readonly value: string; readonly label: string };

const describedBy = ({ id, hint }: Field): string =>
  hint === undefined ? `${id}-problem` : `${id}-hint ${id}-problem`;

const hintOf = ({ id, hint }: Field) =>
  hint === undefined ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`;

const around = (field: Field, control: TemplateResult): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${control} ${hintOf(field)}
    <span class="field-error" id="${field.id}-problem">${field.problem ?? nothing}</span>
  </div>
`;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

export const renderInput = (field: InputField): TemplateResult =>
  around(
    field,
    html`<input
      id=${field.id}
      class="input"
      type=${field.type ?? 'text'}
      name=${field.id}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${ifDefined(field.maxlength)}
      list=${ifDefined(field.list)}
      ?disabled=${field.disabled ?? false}
      aria-invalid=${(field.problem ?? null) === null ? 'false' : 'true'}
      aria-describedby=${describedBy(field)}
      .value=${field.value}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    />`,
  );

export const renderArea = (field: Field & { readonly rows: number }): TemplateResult =>
  around(
    field,
    html`<textarea
      id=${field.id}
      class="input"
      rows=${field.rows}
      spellcheck="false"
      aria-invalid=${(field.problem ?? null) === null ? 'false' : 'true'}
      aria-describedby=${describedBy(field)}
      .value=${field.value}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    ></textarea>`,
  );

export const renderSelect = (field: Field & { readonly options: readonly Option[] }): TemplateResult =>
  around(
    field,
    html`<select
      id=${field.id}
      class="input"
      ?disabled=${field.disabled ?? false}
      aria-invalid=${(field.problem ?? null) === null ? 'false' : 'true'}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onInput(valueOf(event))}
    >
      ${field.options.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === field.value}>${label}</option>`,
      )}
    </select>`,
  );

/** A yes or no; `hint` says what a yes means. */
export const renderCheck = ({
  id,
  label,
  hint,
  checked,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): TemplateResult => html`
  <label class="check" for=${id}>
    <input
      id=${id}
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
  </label>
`;
