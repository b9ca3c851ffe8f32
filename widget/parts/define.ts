/**
 * Registers a class under its tag once. A page that loads the script twice keeps the first class,
 * where `customElements.define` would throw and take the second script down.
 */
export function define(tag: string) {
  return (element: CustomElementConstructor): void => {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  };
}
