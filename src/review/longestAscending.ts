/** The positions of a longest row among `values` that never falls, in n log n steps. */
export function longestAscending(values: readonly number[]): number[] {
  const lastOfLength: number[] = []; // the position of the least value that ends a row of each length
  const previous = new Int32Array(values.length);
  values.forEach((value, k) => {
    let low = 0;
    for (let high = lastOfLength.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (values[lastOfLength[middle]] <= value) low = middle + 1;
      else high = middle;
    }
    previous[k] = low > 0 ? lastOfLength[low - 1] : -1;
    lastOfLength[low] = k;
  });
  const row: number[] = [];
  for (let k = lastOfLength.at(-1) ?? -1; k >= 0; k = previous[k]) row.push(k);
  return row.reverse();
}
