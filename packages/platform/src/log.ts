import { createLogger as createWinston, format, transports } from 'winston';
import type { Logger } from 'winston';

export type { Logger };

/** winston does not serialise Error objects; this turns one given as `error` into plain JSON. */
const plainErrors = format((info) => {
  const error = info['error'];
  if (error instanceof Error)
    info['error'] = { name: error.name, message: error.message, stack: error.stack };
  return info;
});

const readable = format.printf(({ timestamp, level, message, service, ...rest }) => {
  const time = String(timestamp).slice(11, 23);
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${time} ${level.padEnd(5)} ${String(service)}: ${String(message)}${details}`;
});

export interface LogOptions {
  /** error, warn, info, debug; `silent` writes nothing. */
  level: string;
  /** One JSON object a line, or lines for people. */
  format: 'json' | 'pretty';
}

export function createLogger(service: string, options: LogOptions): Logger {
  return createWinston({
    level: options.level === 'silent' ? 'error' : options.level,
    silent: options.level === 'silent',
    defaultMeta: { service },
    format: format.combine(
      format.timestamp(),
      plainErrors(),
      options.format === 'pretty' ? readable : format.json(),
    ),
    transports: [new transports.Console()],
  });
}
