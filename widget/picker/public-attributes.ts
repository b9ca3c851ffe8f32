import type { Layout } from './layout.ts';

/** What HTML may write on `<agent-picker>`. Every attribute is text. */
export type AgentPickerAttributes = {
  /** The id of the site whose people are shown. */
  readonly site: string;
  /**
   * The address where the server is.
   * @default where the script came from
   */
  readonly server?: string;
  /**
   * In the flow of the page, in a box of it that scrolls, or a button in the corner that opens a panel.
   * @default `inline`
   */
  readonly layout?: Layout;
  /** Ids, separated by commas, of the skills that are chosen at the beginning. */
  readonly skills?: string;
  /** The id of the agent whose page is open at the beginning. */
  readonly agent?: string;
  /**
   * A language tag.
   * @default the page’s `lang`, else the browser’s language
   */
  readonly locale?: string;
  /**
   * Light or dark, whatever the system says.
   * @default what the system prefers
   */
  readonly scheme?: 'light' | 'dark';
  /**
   * What may be done before the visitor acts; followed whenever it changes.
   * @default what the owner has set, else `granted`
   */
  readonly consent?: 'granted' | 'required' | 'signal' | 'withdrawn';
  /**
   * The words on the launcher’s button.
   * @default words of ours
   */
  readonly label?: string;
};
