import type { LitElement } from 'lit';
import '../agent-console.ts';
import type { AgentConsole } from '../agent-console.ts';
import type { ConsoleRequest, ConsoleState } from '../../session/console-state.ts';
import { REQUEST_EVENT } from '../console-part.ts';
import type { RequestEvent } from '../console-part.ts';
import '../oneself/oneself.ts';
import { ONESELF } from '../oneself-loader.ts';
import '../visitor/timeline.ts';
import { TIMELINE } from '../visitor/timeline-loader.ts';
import { FakeSession } from './fake-session.ts';

const isLit = (element: Element): element is LitElement => 'updateComplete' in element;

/** Waits until an element and all in its shadow trees have rendered what they know. */
export async function settled(root: Element): Promise<void> {
  if (isLit(root)) await root.updateComplete;
  for (const inner of (root.shadowRoot ?? root).querySelectorAll('*')) {
    if (isLit(inner)) await settled(inner);
  }
}

/** The element at the end of a path of selectors, each inside the shadow tree of the one before. */
export function find(root: Element, ...path: readonly string[]): HTMLElement {
  let at: Element = root;
  for (const selector of path) {
    const next = (at.shadowRoot ?? at).querySelector(selector);
    if (next === null) throw new Error(`No ${selector} in ${at.localName}`);
    at = next;
  }
  return at as HTMLElement;
}

export const findField = (root: Element, ...path: readonly string[]) =>
  find(root, ...path) as HTMLInputElement;
export const findDialog = (root: Element, ...path: readonly string[]) =>
  find(root, ...path) as HTMLDialogElement;

export function findAll(root: Element, ...path: readonly string[]): HTMLElement[] {
  const last = path[path.length - 1] ?? '*';
  const owner = find(root, ...path.slice(0, -1));
  return [...(owner.shadowRoot ?? owner).querySelectorAll<HTMLElement>(last)];
}

/** All that a reader sees of an element: the text of its tree and of every shadow tree in it. */
export function textOf(node: Node): string {
  if (node instanceof HTMLElement && node.hidden) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join(' ').trim();
  const children = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
  return [...children.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, through all shadow trees. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const describe = (element: Element | null): string =>
  element === null ? 'nothing' : `<${element.localName} id="${element.id}" class="${element.className}">`;

/** Fails in words: an assertion on elements themselves would print the whole page. */
export function expectFocus(element: Element): void {
  if (focused() === element) return;
  throw new Error(`The focus is on ${describe(focused())}, not on ${describe(element)}.`);
}

// Tests look at what agents see of themselves at once; that it comes later has a test of its own.
await Promise.all([ONESELF.fetch(), TIMELINE.fetch()]);

const mounted: Element[] = [];

/** Call it in `afterEach`. */
export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** The whole console with a session that says what it is told to. */
export async function mountConsole(
  state: ConsoleState,
  answer?: (request: ConsoleRequest, session: FakeSession) => void,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ element: AgentConsole; session: FakeSession; become: (state: ConsoleState) => Promise<void> }> {
  const session = new FakeSession(state, answer);
  const element = document.createElement('agent-console');
  element.session = session;
  element.scheme = scheme;
  document.body.append(element);
  mounted.push(element);
  await settled(element);
  const become = async (next: ConsoleState) => {
    session.become(next);
    await settled(element);
  };
  return { element, session, become };
}

/** One inner element alone, with the requests that it sends up. */
export async function mountPart<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<{
  element: HTMLElementTagNameMap[Tag];
  requests: ConsoleRequest[];
  change: (properties: Partial<HTMLElementTagNameMap[Tag]>) => Promise<void>;
}> {
  const element = document.createElement(tag);
  const requests: ConsoleRequest[] = [];
  element.addEventListener(REQUEST_EVENT, (event) => requests.push((event as RequestEvent).detail));
  Object.assign(element, properties);
  document.body.append(element);
  mounted.push(element);
  await settled(element);
  const change = async (next: typeof properties) => {
    Object.assign(element, next);
    await settled(element);
  };
  return { element, requests, change };
}

/** Types into a field as a person does: the text stands there, then the field says so. */
export async function type(field: Element, text: string): Promise<void> {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const root = field.getRootNode();
  if (root instanceof ShadowRoot) await settled(root.host);
}

export async function press(
  target: EventTarget,
  key: string,
  more: KeyboardEventInit = {},
): Promise<boolean> {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const left = target.dispatchEvent(new KeyboardEvent('keydown', init));
  for (const element of mounted) await settled(element);
  return left;
}

export async function click(target: HTMLElement): Promise<void> {
  target.click();
  for (const element of mounted) await settled(element);
}
