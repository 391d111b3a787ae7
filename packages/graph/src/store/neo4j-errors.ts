import neo4j from 'neo4j-driver';
import { asSentence, constraintError, messageOf, readOnlyError, StoreError } from './errors.ts';
import { timedOut } from './limits.ts';

/** Gives an error of the driver or server a code and sentence of our own; any other passes through. */
export function neo4jError(thrown: unknown, name: string, timeoutMs?: number): unknown {
  if (!(thrown instanceof neo4j.Neo4jError)) return thrown;
  const message = thrown.message;
  switch (thrown.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return unreachable(name, rootMessage(thrown), thrown);
    case 'N/A':
    case 'ProtocolError':
      return unreachable(name, message, thrown);
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
    case 'Neo.ClientError.Security.TokenExpired':
      return new StoreError(
        'REFUSED_CREDENTIALS',
        `${name} refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.`,
        thrown,
      );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StoreError(
        'REFUSED_CREDENTIALS',
        `${name} refuses this user for a while after too many wrong passwords: check NEO4J_USER and NEO4J_PASSWORD, then wait a minute and try again.`,
        thrown,
      );
    case 'Neo.ClientError.Security.Forbidden':
      return new StoreError(
        'FAILED',
        `${name} does not allow this user to do what was asked: give the user in NEO4J_USER the right to read, write and change the schema.`,
        thrown,
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StoreError(
        'FAILED',
        `${name} has no database of that name: check NEO4J_DATABASE.`,
        thrown,
      );
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return constraintError(name, message, thrown);
    case 'Neo.ClientError.Statement.AccessMode':
      return readOnlyError(name, thrown);
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
      return timedOut(name, timeoutMs, thrown);
    default:
      return new StoreError('FAILED', `${name} could not do this: ${asSentence(message)}`, thrown);
  }
}

export function unreachable(name: string, message: string, thrown: unknown): StoreError {
  const reason = /Caused by: (.+)$/s.exec(message)?.[1] ?? message;
  return new StoreError(
    'UNREACHABLE',
    `${name} cannot be reached: check that it is running and that NEO4J_URI is right. The reason given: ${asSentence(reason)}`,
    thrown,
  );
}

/** With routing the driver tells what happened in the cause. */
function rootMessage(thrown: unknown): string {
  let root = thrown;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return messageOf(root);
}
