import { state } from 'lit/decorators.js';
import { DashboardPart } from './dashboard-part.ts';
import { unsavedIn } from './unsaved.ts';

/** A form of the dashboard: whoever would leave what is typed in it is asked first. */
export abstract class EditorPart<Request extends object = never> extends DashboardPart<Request> {
  /** Something was changed here that is not saved. */
  @state() protected dirty = false;

  constructor() {
    super();
    this.addController(unsavedIn(() => this.isUnsaved));
  }

  protected get isUnsaved(): boolean {
    return this.dirty;
  }
}
