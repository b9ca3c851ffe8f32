import { css } from 'lit';

export const attachmentStyle = css`
  :host {
    display: block;
    max-inline-size: 100%;
  }
  .frame {
    display: block;
    inline-size: min(100%, 260px, var(--width, 260px));
    aspect-ratio: var(--ratio, 1.5);
    max-block-size: 320px;
    overflow: hidden;
    border-radius: var(--hp-radius-field, 8px);
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .frame a {
    display: block;
    block-size: 100%;
  }
  .frame a:focus-visible {
    outline-offset: -3px;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .file {
    display: flex;
    align-items: center;
    gap: var(--hp-space-3);
    min-inline-size: 0;
  }
  .about {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .name {
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  .small {
    font-size: var(--hp-text-small);
  }
  .soft {
    color: var(--hp-ink-soft);
  }
`;
