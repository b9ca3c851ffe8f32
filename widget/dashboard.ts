import { AgentDashboard } from './dashboard/agent-dashboard.ts';

AgentDashboard.scriptOrigin = new URL(import.meta.url).origin;

export { AgentDashboard };
