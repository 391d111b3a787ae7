import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './settings.ts';

const SECRET_HEADERS = ['authorization', 'cookie', 'set-cookie'];

/** The log, one line of JSON an event, on standard error unless told otherwise. */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  const paths = ['headers', '*.headers'].flatMap((parent) =>
    SECRET_HEADERS.map((name) => `${parent}["${name}"]`),
  );
  return pino({ level, redact: { paths, censor: '[removed]' } }, destination);
}
