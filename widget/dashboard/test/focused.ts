import { waitUntil } from '@open-wc/testing';
import { deepFocus } from '../../test/mount-picker.ts';
import { field } from './act.ts';

/** Waits until the field is in focus that a page gives the focus to in its next frame. */
export async function focused(root: Element, name: string): Promise<void> {
  await waitUntil(() => deepFocus() === field(root, name), `“${name}” is not in focus.`);
}
