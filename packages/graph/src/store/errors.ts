export type StoreErrorCode =
  | 'UNREACHABLE'
  | 'REFUSED_CREDENTIALS'
  | 'NEWER_FORMAT'
  | 'LOCKED'
  | 'UNWRITABLE'
  | 'TIMED_OUT'
  | 'CANCELLED'
  | 'CONSTRAINT'
  | 'READ_ONLY'
  | 'FAILED';

/** The one error of the store port. Its message is a sentence a system administrator can act on. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The same words on both engines for a statement that writes where only reading is allowed. */
export function readOnlyError(place: string, cause?: unknown): StoreError {
  return new StoreError(
    'READ_ONLY',
    `A statement that writes was sent to ${place} as a read; it was refused and nothing was changed.`,
    cause,
  );
}

export function constraintError(place: string, detail: string, cause?: unknown): StoreError {
  return new StoreError(
    'CONSTRAINT',
    `${place} refused the change because a rule of the database would be broken: ${asSentence(detail)} Nothing was changed.`,
    cause,
  );
}

export function closedError(place: string): StoreError {
  return new StoreError('FAILED', `${place} has been closed; open it again to use it.`);
}

/** Ends a foreign message with a full stop and takes out its line breaks. */
export function asSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
