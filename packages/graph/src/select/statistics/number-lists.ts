type Numbers = Int32Array | Float64Array;

/**
 * A short list of numbers for each of many things, in two columns: tens of thousands of small arrays
 * cost more to keep and to go through than the numbers in them.
 */
export class NumberLists {
  /** The list of the thing at a place stands from here to where the next one's begins. */
  readonly starts: Int32Array;
  readonly numbers: Numbers;

  /** Whole numbers of 32 bits; `Float64Array` holds larger ones too. */
  constructor(
    lists: readonly Iterable<number>[],
    kind: typeof Int32Array | typeof Float64Array = Int32Array,
  ) {
    const numbers: number[] = [];
    this.starts = new Int32Array(lists.length + 1);
    for (const [place, list] of lists.entries()) {
      for (const number of list) numbers.push(number);
      this.starts[place + 1] = numbers.length;
    }
    this.numbers = kind.from(numbers);
  }

  start(place: number): number {
    return this.starts[place] ?? 0;
  }

  sizeAt(place: number): number {
    return this.start(place + 1) - this.start(place);
  }

  listAt(place: number): Numbers {
    return this.numbers.subarray(this.start(place), this.start(place + 1));
  }
}
