// Made by `npm run describe`.

/** Attributes of `<agent-picker>`. */
export type AgentPickerAttributes = {
  /** The id of the site whose people are shown. */
  readonly site: string;
  /**
   * The address where the server is.
   * @default where the script came from
   */
  readonly server?: string;
  /**
   * In the flow of the page, in a box of it that scrolls, or a button in the corner that opens a
   * panel.
   * @default `inline`
   */
  readonly layout?: 'inline' | 'panel' | 'launcher';
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

/** `<agent-picker site="…">`: the live list of people who can help, wherever a page wants it. */
export interface AgentPicker extends HTMLElement {
  /** Sentences of the page in place of ours, in any language; read when the list is loaded. */
  words?: object;
  /** Opens the panel of a launcher; brings an inline list into view. */
  open(): void;
  /** Closes the panel of a launcher; whatever goes on in it goes on. */
  close(): void;
  /** Opens the sheet to talk to this person. It tells no `agent-chosen`: the page has chosen. */
  choose(agentId: string): void;
  /**
   * Says what the visit is about, in place of what was said before: at most 20 words, figures and
   * yes or no. The agent who is called sees it as the page's word, once somebody joins.
   */
  setContext(attributes: Readonly<Record<string, string | number | boolean>>): void;
  /** Says what the visitor did on the page, such as `cart-filled`; the newest 50 are kept. */
  track(name: string, data?: Readonly<Record<string, string | number | boolean>>): void;
  /**
   * Says who the visitor is: a short-lived token that the site has signed with its visitor key, or
   * `null` once it knows nobody any more. It is kept in memory and told to the server with the list,
   * and again whenever it changes; one that is not believed comes back as `identity-refused`.
   */
  identify(identity: string | null): void;
}

/** Events of `<agent-picker>` with their details. All bubble and are composed. */
export type AgentPickerEvents = {
  /** The list is on the screen. */
  readonly 'agent-picker-ready': { readonly siteName: string; readonly agentCount: number };
  /**
   * A person chose somebody, or whoever is free first (`agentId` is `null`). `preventDefault()`
   * stops it, so that the page can lead elsewhere.
   */
  readonly 'agent-chosen': { readonly agentId: string | null; readonly name: string | null };
  /** The visitor's place in line began, changed or ended. */
  readonly 'queue-changed': {
    readonly state: 'waiting' | 'asked' | 'ringing' | 'postponed' | 'ended';
    readonly agentId: string | null;
    readonly ahead: number;
    readonly estimate:
      | { readonly state: 'free' }
      | { readonly state: 'range'; readonly p50At: number; readonly p80At: number; readonly soft: boolean }
      | { readonly state: 'closing'; readonly closesAt: number }
      | { readonly state: 'none' };
  };
  /** Somebody has answered. */
  readonly 'conversation-started': { readonly conversationId: string; readonly agentId: string };
  /** A conversation is over. */
  readonly 'conversation-ended': {
    readonly conversationId: string;
    readonly agentId: string;
    readonly reason: 'visitor-ended' | 'agent-ended' | 'visitor-lost' | 'agent-lost' | 'idle' | 'transferred';
  };
  /** A review was left. */
  readonly 'review-sent': { readonly agentId: string; readonly stars: number };
  /**
   * What `identify` was given is not believed, so nobody was identified by it. `code` is
   * `identity-expired` when a new one will do, and `message` says in English what to mend.
   */
  readonly 'identity-refused': { readonly code: string; readonly message: string };
};

/** Attributes of `<agent-console>`. */
export type AgentConsoleAttributes = {
  /**
   * The address where the server is.
   * @default where the script came from
   */
  readonly server?: string;
  /**
   * Light or dark, whatever the system says.
   * @default what the system prefers
   */
  readonly scheme?: 'light' | 'dark';
};

/**
 * `<agent-console>`: the agent's single screen. It fills the window unless a page sets its size.
 * `server` is the address of the server, the script's own by default; `scheme` forces light or
 * dark.
 */
export type AgentConsole = HTMLElement;

/** Attributes of `<agent-dashboard>`. */
export type AgentDashboardAttributes = {
  /**
   * The address where the server is.
   * @default where the script came from
   */
  readonly server?: string;
  /**
   * Light or dark, whatever the system says.
   * @default what the system prefers
   */
  readonly scheme?: 'light' | 'dark';
};

/**
 * `<agent-dashboard>`: what owner and supervisors work with. It fills the window unless a page
 * sets its size. `server` is the address of the server, the script's own by default; `scheme`
 * forces light or dark.
 */
export type AgentDashboard = HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    'agent-picker': AgentPicker;
    'agent-console': AgentConsole;
    'agent-dashboard': AgentDashboard;
  }
  interface HTMLElementEventMap {
    'agent-picker-ready': CustomEvent<AgentPickerEvents['agent-picker-ready']>;
    'agent-chosen': CustomEvent<AgentPickerEvents['agent-chosen']>;
    'queue-changed': CustomEvent<AgentPickerEvents['queue-changed']>;
    'conversation-started': CustomEvent<AgentPickerEvents['conversation-started']>;
    'conversation-ended': CustomEvent<AgentPickerEvents['conversation-ended']>;
    'review-sent': CustomEvent<AgentPickerEvents['review-sent']>;
    'identity-refused': CustomEvent<AgentPickerEvents['identity-refused']>;
  }
}
