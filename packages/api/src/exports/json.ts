/** JSON written a batch at a time: `head` with one more key, a list of all that the batches hold. */
export async function* jsonOf(
  head: Readonly<Record<string, unknown>>,
  listKey: string,
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  const opening = JSON.stringify(head).slice(0, -1);
  yield `${opening}${opening === '{' ? '' : ','}${JSON.stringify(listKey)}:[`;
  let between = '\n';
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield batch
      .map((entry) => {
        const text = `${between}${JSON.stringify(entry)}`;
        between = ',\n';
        return text;
      })
      .join('');
  }
  yield '\n]}\n';
}
