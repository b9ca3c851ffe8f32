/** One line for whoever started the server: what is wrong and what to do. */
export function startFailure(
  reason: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (typeof reason === 'string') return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  switch (codeOf(reason)) {
    case 'EADDRINUSE':
      return `Port ${environment.PORT ?? '3000'} is taken; stop what uses it or set PORT to another one.`;
    case 'EACCES':
      return `Port ${environment.PORT ?? '3000'} may not be used by this user; set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${environment.HOST ?? ''}; set HOST to one of its own.`;
    default:
      return message.split('\n')[0] ?? 'The server could not start.';
  }
}

const codeOf = (reason: unknown): unknown =>
  typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : null;
