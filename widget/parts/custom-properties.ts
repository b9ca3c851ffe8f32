import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

type Values = Readonly<Record<`--${string}`, string>>;

/**
 * Sets custom properties on an element through the object model: `<div ${customProperties({ '--at': '40%'
 * })}>`. A style attribute would be refused by a content security policy without `unsafe-inline`, and Lit's
 * `styleMap` writes one at its first rendering.
 */
class CustomProperties extends Directive {
  private values: Values = {};

  override render(values: Values): typeof noChange {
    this.values = values;
    return noChange;
  }

  override update(part: ElementPart, [values]: [Values]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      if (this.values[name as `--${string}`] !== value) style.setProperty(name, value);
    }
    return this.render(values);
  }
}

export const customProperties = directive(CustomProperties);
