import { AgentConsole } from './console/agent-console.ts';

AgentConsole.scriptOrigin = new URL(import.meta.url).origin;

export { AgentConsole };
