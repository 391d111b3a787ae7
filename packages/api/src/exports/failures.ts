/** A failure in the shape that the GraphQL API gives it, so that a caller reads both alike. */
export interface ExportFailure {
  readonly ok: false;
  readonly status: 400 | 404 | 503;
  readonly failure: {
    readonly errors: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** `code` tells which failure it is; what the error knows (argument, value, nearest) stands beside it. */
export function failureOf(
  status: ExportFailure['status'],
  code: string,
  error: Error,
): ExportFailure {
  const { name: _name, message, stack: _stack, cause: _cause, ...known } = error;
  return { ok: false, status, failure: { errors: [{ message, extensions: { code, ...known } }] } };
}

export function notFound(known: readonly string[]): ExportFailure {
  const message = `There is no such export. There are: ${known.join(', ')}.`;
  return {
    ok: false,
    status: 404,
    failure: { errors: [{ message, extensions: { code: 'UNKNOWN_EXPORT', known } }] },
  };
}
