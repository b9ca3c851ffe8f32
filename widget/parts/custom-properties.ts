import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/**
 * Sets custom properties on an element through the object model: `<div ${customProperties({ '--at': '40%' })}>`.
 * A style attribute would be refused by a content security policy without `unsafe-inline`,
 * and Lit's `styleMap` writes one at its first rendering.
 */
class CustomProperties extends Directive {
  override render(_values: Readonly<Record<`--${string}`, string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Readonly<Record<`--${string}`, string>>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

export const customProperties = directive(CustomProperties);
