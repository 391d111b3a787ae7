import { asSentence, constraintError, messageOf, StoreError } from './errors.ts';

/** Operating system errors that mean "cannot be written here": EPERM, ENOENT, EACCES, EEXIST, ENOTDIR, EISDIR, ENOSPC, EROFS. */
const UNWRITABLE_ERRNO = new Set([1, 2, 13, 17, 20, 21, 28, 30]);

/** Says what went wrong when the folder of the embedded database was opened. */
export function openingError(thrown: unknown, directory: string): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const message = messageOf(thrown);
  const errno = /\(os error (\d+)\)/.exec(message)?.[1];
  if (hasNodeCode(thrown) || (errno !== undefined && UNWRITABLE_ERRNO.has(Number(errno)))) {
    return new StoreError(
      'UNWRITABLE',
      `Sharing Atlas cannot write its database in ${directory}: make the folder writable for the account it runs as, check that the disk is not full, or set ATLAS_DATA_DIR to another folder.`,
      thrown,
    );
  }
  // The engine gives this case no code of its own.
  if (/\blocked\b/.test(message)) {
    return new StoreError(
      'LOCKED',
      `The database in ${directory} is in use by another running Sharing Atlas: stop that one first, or set ATLAS_DATA_DIR to another folder.`,
      thrown,
    );
  }
  return new StoreError(
    'FAILED',
    `The database in ${directory} cannot be opened: ${asSentence(message)} Restore it from a copy, or move it away and start again.`,
    thrown,
  );
}

/** Gives an error of the engine a code and sentence of our own; any other passes through. */
export function embeddedError(thrown: unknown, place: string): unknown {
  if (!isNative(thrown)) return thrown;
  const message = thrown.message;
  const code = /GRAFEO-[A-Z]\d{3}/.exec(message)?.[0];
  // V001 is any invalid value; a broken constraint is told from the others by its words alone.
  if (code === 'GRAFEO-V001' && message.includes('Constraint violation')) {
    return constraintError(place, message.slice(message.lastIndexOf('violation: ') + 11), thrown);
  }
  return new StoreError('FAILED', `${place} could not do this: ${asSentence(message)}`, thrown);
}

/** The codes that the native binding gives to what it throws. */
function isNative(thrown: unknown): thrown is Error {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false;
  return thrown.code === 'GenericFailure' || thrown.code === 'InvalidArg';
}

function hasNodeCode(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false;
  return typeof thrown.code === 'string' && /^E[A-Z]+$/.test(thrown.code);
}
