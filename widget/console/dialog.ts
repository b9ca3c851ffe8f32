import { define } from '../parts/define.ts';
import { Dialog } from '../parts/dialog.ts';

/** A modal question or sheet of the console. */
@define('hp-console-dialog')
export class ConsoleDialog extends Dialog {}

declare global {
  interface HTMLElementTagNameMap {
    'hp-console-dialog': ConsoleDialog;
  }
}
