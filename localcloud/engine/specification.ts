export interface IndexSpec {
  name: string;
  keys: ReadonlyArray<readonly [field: string, direction: 1 | -1]>;
  unique?: boolean;
}

export interface CollectionSpec {
  name: string;
  indexes: readonly IndexSpec[];
}
