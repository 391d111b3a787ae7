import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { StoreSettings } from '@sharing-atlas/graph';
import { z } from 'zod';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside, read and checked. */
export interface Settings {
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly host: string;
  readonly store: Exclude<StoreSettings, { readonly kind: 'memory' }>;
  readonly logLevel: LogLevel;
  /** Whether operations are compiled before they are executed. */
  readonly compiled: boolean;
  /** Whether the register is read into memory before it is asked for. */
  readonly readAhead: boolean;
  /** Bytes of answers that are kept to be given again while the register stays as it is. */
  readonly cacheBytes: number;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  /** One sentence for each wrong variable, naming it. */
  | { readonly ok: false; readonly sentences: readonly string[] };

/** A variable that is set to nothing counts as not set, as in a Compose file. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const environment = z
  .object({
    PORT: optional(
      z
        .string()
        .refine(isPort, {
          error: ({ input }) => `PORT must be a whole number from 0 to 65535, not "${input}".`,
        })
        .transform(Number),
    ),
    HOST: optional(
      z.string().refine(isHost, {
        error: ({ input }) =>
          `HOST must be the name or address to listen on, such as 127.0.0.1 or 0.0.0.0, not "${input}".`,
      }),
    ),
    NEO4J_URI: optional(
      // The value may hold a password, so it is not repeated.
      z.string().regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/\s]/, {
        error:
          'NEO4J_URI must look like neo4j://host:7687 or bolt://host:7687, or neo4j+s://host for an encrypted connection.',
      }),
    ),
    NEO4J_USER: optional(z.string()),
    NEO4J_PASSWORD: optional(z.string()),
    NEO4J_DATABASE: optional(z.string()),
    ATLAS_DATA_DIR: optional(z.string()),
    LOG_LEVEL: optional(
      z.enum(LOG_LEVELS, {
        error: ({ input }) =>
          `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${String(input)}".`,
      }),
    ),
    ATLAS_COMPILED: optional(
      z.enum(['on', 'off'], {
        error: ({ input }) => `ATLAS_COMPILED must be on or off, not "${String(input)}".`,
      }),
    ),
    ATLAS_READ_AHEAD: optional(
      z.enum(['on', 'off'], {
        error: ({ input }) => `ATLAS_READ_AHEAD must be on or off, not "${String(input)}".`,
      }),
    ),
    ATLAS_CACHE_MB: optional(
      z
        .string()
        .refine((text) => /^\d{1,5}$/.test(text), {
          error: ({ input }) =>
            `ATLAS_CACHE_MB must be a whole number of megabytes from 0, for no cache, to 99999, not "${input}".`,
        })
        .transform(Number),
    ),
  })
  .superRefine((given, context) => {
    if (given.NEO4J_URI === undefined) return;
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD'] as const) {
      if (given[name] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `${name} must be set, because NEO4J_URI is: Neo4j asks for a user name and a password.`,
      });
    }
  });

/**
 * Reads the settings from environment variables.
 * @param workingDirectory where a relative ATLAS_DATA_DIR starts from.
 */
export function readSettings(
  variables: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
): SettingsResult {
  const read = environment.safeParse(variables);
  if (!read.success) {
    return { ok: false, sentences: read.error.issues.map(({ message }) => message) };
  }
  const given = read.data;
  return {
    ok: true,
    settings: {
      port: given.PORT ?? 4000,
      host: given.HOST ?? '127.0.0.1',
      logLevel: given.LOG_LEVEL ?? 'warn',
      compiled: given.ATLAS_COMPILED !== 'off',
      readAhead: given.ATLAS_READ_AHEAD !== 'off',
      cacheBytes: (given.ATLAS_CACHE_MB ?? 32) * 1_000_000,
      store:
        given.NEO4J_URI === undefined
          ? {
              kind: 'embedded',
              directory: resolve(workingDirectory, given.ATLAS_DATA_DIR ?? '.data'),
            }
          : {
              kind: 'neo4j',
              uri: given.NEO4J_URI,
              user: given.NEO4J_USER ?? '',
              password: given.NEO4J_PASSWORD ?? '',
              database: given.NEO4J_DATABASE,
            },
    },
  };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(text);
}
