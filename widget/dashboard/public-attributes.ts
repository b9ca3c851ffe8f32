/** What HTML may write on `<agent-dashboard>`. Every attribute is text. */
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
