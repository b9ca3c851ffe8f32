import type { ReactiveController } from 'lit';

const unsaved = new Set<ReactiveController>();

/** Whether something that was typed would be lost now. */
export const isAnythingUnsaved = (): boolean => unsaved.size > 0;

/** Browsers say it in words of their own. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

function note(form: ReactiveController, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(form);
  else unsaved.delete(form);
  // A listener keeps a page out of the cache of browsers, so that it is there only while it is needed.
  if (isAnythingUnsaved()) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/** Knows of a form, for as long as it stands on the page, whether what was typed there is saved. */
export const unsavedIn = (isUnsaved: () => boolean): ReactiveController => {
  const form: ReactiveController = {
    hostUpdated: () => note(form, isUnsaved()),
    hostDisconnected: () => note(form, false),
  };
  return form;
};
