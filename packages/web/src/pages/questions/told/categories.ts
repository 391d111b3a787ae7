/** What the file of this answer calls the categories: a list with commas between. */
export const FILE_NAME = 'categories';

/** The fields of the page, one category each. */
const FIELDS = ['category', 'category2'] as const;

/** As many as there are fields for. */
export const MOST_CATEGORIES = FIELDS.length;

/** The categories that an address asks about, under the names of the fields and of the file. */
export function categoriesIn(asked: URLSearchParams): string[] {
  const inFields = FIELDS.map((name) => asked.get(name) ?? '');
  const listed = (asked.get(FILE_NAME) ?? '').split(',').map((each) => each.trim());
  return [...new Set([...inFields, ...listed])].filter((each) => each !== '');
}

/** The address with its categories in the fields; as it was where they are more than the fields. */
export function withFieldNames(written: URLSearchParams): URLSearchParams {
  const categories = categoriesIn(written);
  if (!written.has(FILE_NAME) || categories.length > FIELDS.length) return written;
  const asked = new URLSearchParams(written);
  asked.delete(FILE_NAME);
  FIELDS.forEach((name, at) => {
    const category = categories[at];
    if (category === undefined) asked.delete(name);
    else asked.set(name, category);
  });
  return asked;
}
