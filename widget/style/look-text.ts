const css = String.raw;

/** The values of the look that nothing needs before the list is there. */
export const lookText = css`
  :host {
    --hp-space-1: var(--agent-picker-space-1, 4px);
    --hp-space-2: var(--agent-picker-space-2, 8px);
    --hp-space-3: var(--agent-picker-space-3, 12px);
    --hp-space-4: var(--agent-picker-space-4, 16px);
    --hp-space-5: var(--agent-picker-space-5, 24px);
    --hp-space-6: var(--agent-picker-space-6, 32px);
    --hp-space-7: var(--agent-picker-space-7, 48px);
    --hp-padding: var(--agent-picker-padding, 16px);
    --hp-padding-wide: var(--agent-picker-padding-wide, 24px);
    --hp-face-radius: var(--agent-picker-face-radius, 28%);
    --hp-radius-card: var(--agent-picker-radius-card, 14px);
    --hp-text-small: var(--agent-picker-text-small, 13px);
    --hp-text-large: var(--agent-picker-text-large, 17px);
    --hp-text-title: var(--agent-picker-text-title, 22px);
    --hp-text-display: var(--agent-picker-text-display, 28px);
    --hp-weight-title: var(--agent-picker-weight-title, 650);
    --hp-ground: var(--agent-picker-ground, light-dark(oklch(0.984 0.005 85), oklch(0.2 0.007 70)));
    --hp-surface: var(--agent-picker-surface, light-dark(oklch(1 0 0), oklch(0.245 0.008 70)));
    --hp-sunken: var(--agent-picker-sunken, light-dark(oklch(0.957 0.007 85), oklch(0.295 0.009 70)));
    --hp-line: var(--agent-picker-line, light-dark(oklch(0.905 0.008 85), oklch(0.345 0.01 70)));
    --hp-ink: var(--agent-picker-ink, light-dark(oklch(0.27 0.014 70), oklch(0.945 0.006 85)));
    --hp-ink-soft: var(--agent-picker-ink-soft, light-dark(oklch(0.48 0.014 70), oklch(0.77 0.01 80)));
    --hp-radius-field: var(--agent-picker-radius-field, 8px);
    --hp-accent-strong: var(
      --agent-picker-accent-strong,
      light-dark(
        color-mix(in oklch, var(--hp-accent), black 14%),
        color-mix(in oklch, var(--hp-accent), white 18%)
      )
    );
    --hp-accent-tint: var(
      --agent-picker-accent-tint,
      light-dark(
        oklch(from var(--hp-accent) 0.957 calc(c * 0.2) h),
        oklch(from var(--hp-accent) 0.315 calc(c * 0.42) h)
      )
    );
    --hp-line-strong: var(--agent-picker-line-strong, light-dark(oklch(0.65 0.012 80), oklch(0.58 0.012 75)));
    --hp-free: var(--agent-picker-free, light-dark(oklch(0.63 0.16 150), oklch(0.77 0.16 152)));
    --hp-free-ink: var(--agent-picker-free-ink, light-dark(oklch(0.46 0.11 152), oklch(0.83 0.13 152)));
    --hp-busy: var(--agent-picker-busy, light-dark(oklch(0.75 0.15 72), oklch(0.8 0.14 78)));
    --hp-busy-ink: var(--agent-picker-busy-ink, light-dark(oklch(0.48 0.1 62), oklch(0.85 0.1 80)));
    --hp-busy-tint: var(--agent-picker-busy-tint, light-dark(oklch(0.965 0.035 85), oklch(0.31 0.035 75)));
    --hp-away: var(--agent-picker-away, light-dark(oklch(0.66 0.012 80), oklch(0.6 0.012 80)));
    --hp-error: var(--agent-picker-error, light-dark(oklch(0.51 0.18 27), oklch(0.78 0.12 24)));
    --hp-on-error: var(--agent-picker-on-error, light-dark(oklch(1 0 0), oklch(0.2 0.04 24)));
    --hp-error-tint: var(--agent-picker-error-tint, light-dark(oklch(0.965 0.02 27), oklch(0.29 0.04 25)));
    --hp-star: var(--agent-picker-star, light-dark(oklch(0.73 0.16 70), oklch(0.82 0.15 82)));
  }
`;
