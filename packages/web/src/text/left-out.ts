/** What is said of a part of an address that no page of that kind reads. */
export function notAPart(name: string, of: string): string {
  return `“${name}” is no part of ${of}.`;
}

/** What is said of a part that an address has twice: the first counts. */
export function givenTwice(name: string, second: string): string {
  return `“${name}” is given twice; “${second}” was left out.`;
}
