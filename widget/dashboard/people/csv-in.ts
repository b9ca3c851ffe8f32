import type { CsvRow, FieldProblem, MadeInvitation } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { type Done, isPending, NOTHING_DONE } from '../../session/dashboard/answer.ts';
import type { CsvPreview } from '../../session/dashboard/dashboard-client.ts';
import { csvOf } from '../../session/dashboard/csv.ts';
import type { CsvDesk, PeopleRequest } from '../../session/dashboard/people-desk.ts';
import { DashboardPart, problemSentence } from '../dashboard-part.ts';
import { renderFailure } from '../parts/reading.ts';
import { saveFile } from '../parts/save-file.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';

const EXAMPLE = 'name,email,role,skills\nAda Lovelace,ada@shop.example,agent,acoustic:4 repair:2\n';
/** What the server reads of a file at most; a larger one is hardly one of people. */
const FILE_BYTES_MOST = 256 * 1024;

/** People out of a file, and into one. Nothing is saved before the rows were seen. */
@define('hp-csv-in')
export class CsvIn extends DashboardPart<PeopleRequest> {
  @property({ attribute: false }) csv: CsvDesk = { state: 'none' };
  @property({ attribute: false }) done: Done = NOTHING_DONE;
  @state() private fileProblem: string | null = null;

  static override styles = [
    ...pageStyle,
    css`
      input[type='file'] {
        max-inline-size: 100%;
        min-block-size: 44px;
        padding: var(--hp-space-2);
        border: 1px dashed var(--hp-line-strong);
        border-radius: var(--hp-radius-field);
        font: inherit;
      }
      pre {
        margin: 0;
        padding: var(--hp-space-3);
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
        font-size: 13px;
        overflow-x: auto;
      }
    `,
  ];

  override render() {
    return html`<div class="stack">${this.renderIn()} ${this.renderOut()}</div>`;
  }

  private renderIn() {
    const words = this.words.csv;
    const { csv } = this;
    return html`<section class="card" aria-labelledby="in">
      <h2 id="in">${words.inHeading}</h2>
      ${this.done.state === 'failed' ? renderFailure(this.done.failure, this.words) : nothing}
      ${csv.state === 'none' ? this.renderChoose() : nothing}
      ${csv.state === 'shown' ? this.renderPreview(csv.preview) : nothing}
      ${csv.state === 'taken' ? this.renderTaken(csv.made) : nothing}
    </section>`;
  }

  private renderChoose() {
    const words = this.words.csv;
    return html`<p class="lead">${words.inLead}</p>
      <pre tabindex="0" aria-label=${words.example}>${EXAMPLE}</pre>
      <div class="field">
        <label for="file">${words.file}</label>
        <input
          id="file"
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-invalid=${this.fileProblem === null ? 'false' : 'true'}
          aria-describedby="file-problem"
          @change=${this.onFile}
        />
        <span class="field-error" id="file-problem">${this.fileProblem ?? nothing}</span>
      </div>
      ${isPending(this.done, 'preview') ? html`<p role="status">${words.reading}</p>` : nothing}`;
  }

  private renderPreview({ rows }: CsvPreview) {
    const words = this.words.csv;
    const bad = rows.filter(({ problem }) => problem !== null).length;
    const good = rows.length - bad;
    const pending = isPending(this.done, 'take');
    return html`<p role="status">${words.found(good, bad)}</p>
      <hp-table
        .caption=${words.caption}
        captionHidden
        .columns=${this.columns()}
        .rows=${rows}
        .key=${({ line }: CsvRow) => String(line)}
        .none=${words.noRows}
      ></hp-table>
      <div class="acts">
        <button class="button" type="button" @click=${() => this.ask({ type: 'dropCsv' })}>
          ${words.another}
        </button>
        ${
          good === 0
            ? nothing
            : html`<button
                class="button primary"
                type="button"
                aria-disabled=${pending}
                @click=${() => pending || this.ask({ type: 'takeCsv' })}
              >
                ${pending ? this.words.saving : words.take(good, bad)}
              </button>`
        }
      </div>`;
  }

  private columns(): readonly Column<CsvRow>[] {
    const words = this.words.csv;
    return [
      {
        name: 'line',
        label: words.line,
        by: ({ line }) => line,
        cell: ({ line }) => this.words.formats.number(line),
      },
      {
        name: 'problem',
        label: words.verdict,
        by: ({ problem }) => Number(problem === null),
        cell: ({ problem, problems }) =>
          problem === null
            ? html`<span class="good">${words.good}</span>`
            : html`<span class="bad">${problems.map((each) => this.problemOf(each)).join(' ')}</span>`,
      },
      { name: 'name', label: words.name, cell: ({ name }) => name },
      { name: 'email', label: words.email, cell: ({ email }) => email },
      { name: 'role', label: words.role, cell: ({ role }) => role },
      { name: 'skills', label: words.skills, cell: ({ skills }) => skills },
    ];
  }

  /** The field says line and column. */
  private problemOf(problem: FieldProblem): string {
    const { name, email, role, skills } = this.words.csv;
    const columns: Readonly<Record<string, string>> = { name, email, role, skills };
    const column = columns[problem.field.split(', ')[1] ?? ''];
    return `${column === undefined ? '' : `${column}: `}${problemSentence(problem)}`;
  }

  private renderTaken(made: readonly MadeInvitation[]) {
    const words = this.words.csv;
    const rows = made.map(({ invitation, link }) => [invitation.name, invitation.email, link]);
    const save = () => saveFile('invitations.csv', csvOf([['name', 'email', 'link'], ...rows]), 'text/csv');
    return html`<hp-advice tone="good">${words.taken(made.length)}</hp-advice>
      <div class="acts">
        <button class="button" type="button" @click=${() => this.ask({ type: 'dropCsv' })}>
          ${words.another}
        </button>
        <button class="button primary" type="button" @click=${save}>${words.saveLinks}</button>
      </div>`;
  }

  private renderOut() {
    const words = this.words.csv;
    return html`<section class="card" aria-labelledby="out">
      <h2 id="out">${words.outHeading}</h2>
      <p class="lead">${words.outLead}</p>
      <div>
        <button class="button" type="button" @click=${() => this.ask({ type: 'export' })}>
          ${words.save}
        </button>
      </div>
    </section>`;
  }

  private readonly onFile = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    this.fileProblem = file.size > FILE_BYTES_MOST ? this.words.csv.tooLarge : null;
    if (this.fileProblem === null) this.ask({ type: 'previewCsv', csv: await file.text() });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-csv-in': CsvIn;
  }
}
