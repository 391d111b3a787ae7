/** Lists of which something is missing, and how they are read again. */
export interface NotRead {
  lists: readonly string[];
  onRetry: () => void;
}

const inWords = new Intl.ListFormat('en-GB');

/** Beside the fields: they refuse names that there are, because a list could not be read whole. */
export function ChoicesNotRead({ notRead }: { notRead: NotRead | null }) {
  if (notRead === null) return null;
  return (
    <div className="note-box" role="alert">
      <p>
        <strong>Not all names could be read.</strong> Of {inWords.format(notRead.lists)}, the fields
        know only some or none: a name that they do not find may be in the register.{' '}
        <button type="button" className="text-button" onClick={notRead.onRetry}>
          Read them again
        </button>
      </p>
    </div>
  );
}
