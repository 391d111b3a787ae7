/**
 * A short list of numbers for each of many things, in two columns: tens of thousands of small arrays
 * cost more to keep and to go through than the numbers in them.
 */
export class NumberLists {
  /** The list of the thing at a place stands from here to where the next one's begins. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;

  constructor(lists: readonly Iterable<number>[]) {
    const numbers: number[] = [];
    this.starts = new Int32Array(lists.length + 1);
    for (const [place, list] of lists.entries()) {
      for (const number of list) numbers.push(number);
      this.starts[place + 1] = numbers.length;
    }
    this.numbers = Int32Array.from(numbers);
  }

  start(place: number): number {
    return this.starts[place] ?? 0;
  }

  sizeAt(place: number): number {
    return this.start(place + 1) - this.start(place);
  }

  listAt(place: number): Int32Array {
    return this.numbers.subarray(this.start(place), this.start(place + 1));
  }
}
