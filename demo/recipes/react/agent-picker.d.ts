import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AgentPicker, AgentPickerAttributes, AgentPickerEvents } from 'handpick';

type Handlers = {
  [Name in keyof AgentPickerEvents as `on${Name}`]?: (event: CustomEvent<AgentPickerEvents[Name]>) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'agent-picker': DetailedHTMLProps<HTMLAttributes<AgentPicker>, AgentPicker> &
        AgentPickerAttributes &
        Handlers;
    }
  }
}
