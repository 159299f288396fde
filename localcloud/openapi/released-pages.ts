/** The pages in the released app.json. */
export class ReleasedPages {
  private readonly paths: ReadonlySet<string>;

  constructor(private readonly list: readonly string[]) {
    this.paths = new Set(list.map((path) => path.replace(/^\//, '')));
  }

  get first(): string {
    return this.list[0]?.replace(/^\//, '') ?? '';
  }

  /** Whether the path (a query is ignored) leads to a released page. */
  has(path: string): boolean {
    return this.paths.has(path.replace(/^\//, '').split('?')[0] ?? '');
  }
}
