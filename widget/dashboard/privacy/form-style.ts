import { css } from 'lit';

/** The look of the form of what is kept and shown: two columns where there is room. */
export const formStyle = css`
  form,
  .columns {
    display: grid;
    gap: var(--hp-space-5);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  @media (min-width: 1200px) {
    .columns {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
  }
  .card table {
    inline-size: 100%;
  }
  .card :is(th, td) {
    padding-inline: 0;
  }
  .card th[scope='row'] {
    min-inline-size: 0;
    padding-inline-end: var(--hp-space-4);
  }
  .card td.figure {
    inline-size: 190px;
  }
  td .input {
    inline-size: 84px;
    text-align: end;
  }
  .choices,
  .checks {
    display: grid;
    gap: var(--hp-space-3);
  }
  .checks {
    grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-2) var(--hp-space-4);
    align-items: center;
    justify-content: space-between;
  }
  .foot .primary {
    margin-inline-start: auto;
  }
`;
