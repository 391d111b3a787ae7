import { cursorToOffset, resolveArrayConnection } from '@pothos/plugin-relay';
import { BadArgument } from './errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './page-size.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * A page of any list, with the count of all.
 * @throws BadArgument for a page that is too long or a cursor that no page gave.
 */
export function pageOf<Item>(items: readonly Item[], args: PageArguments) {
  for (const argument of ['first', 'last'] as const) {
    const wanted = args[argument];
    if (typeof wanted === 'number' && (wanted < 0 || wanted > MAX_PAGE)) {
      throw new BadArgument(
        argument,
        String(wanted),
        `“${argument}” must be between 0 and ${MAX_PAGE}: ask for the next page with “after”.`,
      );
    }
  }
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor !== null && cursor !== undefined && !isCursor(cursor)) {
      throw new BadArgument(
        argument,
        cursor,
        `“${cursor}” is not a cursor. Use a “cursor”, “startCursor” or “endCursor” of another page.`,
      );
    }
  }
  const page = resolveArrayConnection(
    { args, defaultSize: DEFAULT_PAGE, maxSize: MAX_PAGE },
    items,
  );
  return { ...page, totalCount: items.length };
}

function isCursor(text: string): boolean {
  try {
    const offset = cursorToOffset(text);
    return Number.isSafeInteger(offset) && offset >= 0;
  } catch {
    return false;
  }
}
