import type { SiteSettings } from './settings.ts';
import type { Ticket } from './state.ts';

/** Whether the visitor of this ticket, when called, may ask for more time once more. */
export const mayPostpone = ({ postponements }: Ticket, { postponesMost }: SiteSettings): boolean =>
  postponements < postponesMost;
