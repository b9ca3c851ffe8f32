/** Both sides of a connection state it; a server answers another number with `version-unsupported`. */
export const PROTOCOL_VERSION = 1;
