import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from './errors.ts';

export interface Neo4jSettings {
  /** neo4j://, bolt:// and their +s and +ssc forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's own default if it is left out. */
  readonly database?: string | undefined;
}

/** What the server is told of one call. */
export interface CallConfig {
  readonly metadata: { readonly sharingAtlasCall: string };
  /** Milliseconds. */
  readonly timeout?: number;
}

/**
 * Makes a driver, which connects when it is used.
 * @throws StoreError FAILED if the place is not an address.
 */
export function driverFor(place: string, { user, password }: Neo4jSettings): Driver {
  try {
    // Together the limits report a server that cannot be reached within about ten seconds. The
    // driver writes into what it is given, so it is given an object of its own.
    return neo4j.driver(place, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 4_000,
      connectionAcquisitionTimeout: 6_000,
      maxTransactionRetryTime: 3_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'sharing-atlas',
    });
  } catch (thrown) {
    throw new StoreError(
      'FAILED',
      `"${place}" is not the address of a Neo4j server: NEO4J_URI must look like neo4j://host:7687 or bolt://host:7687, or neo4j+s:// for an encrypted connection.`,
      thrown,
    );
  }
}

/** Waits before each try, in milliseconds: the call may still be on its way to the server. */
const TRIES_MS = [0, 50, 100, 200, 400, 800];

/** Tells the server to end the transaction of one call, whose caller has gone. */
export async function endOnServer(driver: Driver, call: string): Promise<void> {
  const session = driver.session();
  try {
    for (const wait of TRIES_MS) {
      await setTimeout(wait);
      const ended = await session.run(
        `SHOW TRANSACTIONS YIELD transactionId AS id, metaData
         WHERE metaData.sharingAtlasCall = $call
         TERMINATE TRANSACTIONS id YIELD message RETURN message`,
        { call },
      );
      if (ended.records.length > 0) return;
    }
  } catch {
    // The caller has its answer; the server's own time limit ends the transaction.
  } finally {
    await session.close().catch(() => {});
  }
}

/** The address as people may see it. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/^([\w+.-]+:\/\/)?.*@/, '$1');
}
