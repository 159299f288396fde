/** What stands under a key, the newest only: a key that everybody has costs no more than one that few have. */
export interface Postings {
  of(key: number): readonly number[];
  add(key: number, entry: number): void;
}

export function newPostings(kept: number): Postings {
  const lists = new Map<number, number[]>();
  return {
    of: (key) => lists.get(key) ?? [],
    add(key, entry) {
      const list = lists.get(key);
      if (!list) lists.set(key, [entry]);
      else if (list.push(entry) > kept) list.shift();
    },
  };
}
