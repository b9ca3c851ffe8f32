/** Lets the formatter see that this is CSS; the text is plain, so that the entry needs no library for it. */
const css = String.raw;

/**
 * The values of the look that the entry needs by itself: those of the room of the list and of the
 * launcher's button.
 * The others come with the list, in `look-text.ts`. A public element adopts both; inner elements inherit the
 * `--hp-…` names. A site overrides any of them by the public name in the fallback, on the element or on any
 * ancestor: `agent-picker { --agent-picker-accent: oklch(0.5 0.2 300) }`.
 */
export const tokenText = css`
  :host {
    --hp-radius-panel: var(--agent-picker-radius-panel, 20px);
    --hp-radius-chip: var(--agent-picker-radius-chip, 999px);
    --hp-font: var(--agent-picker-font, inherit);
    --hp-text: var(--agent-picker-text, 15px);
    --hp-leading: var(--agent-picker-leading, 1.45);
    --hp-weight-strong: var(--agent-picker-weight-strong, 500);
    --hp-accent: var(--agent-picker-accent, light-dark(oklch(0.47 0.085 195), oklch(0.81 0.095 188)));
    --hp-on-accent: var(--agent-picker-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.03 195)));
    --hp-shadow: var(
      --agent-picker-shadow,
      0 1px 2px light-dark(oklch(0.3 0.02 70 / 0.06), oklch(0 0 0 / 0.3)),
      0 12px 32px -8px light-dark(oklch(0.3 0.02 70 / 0.18), oklch(0 0 0 / 0.55))
    );
    --hp-focus: var(--agent-picker-focus, var(--hp-accent));
    --hp-motion: var(--agent-picker-motion, 160ms);
    --hp-ease: cubic-bezier(0.2, 0.7, 0.3, 1);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --hp-motion: 0.01ms;
    }
  }
`;
