const FRAMEWORK = /^(@tarojs|react|react-dom|react-reconciler|scheduler|@babel|regenerator-runtime)\b/;

/** Which part of the product a source belongs to: `shared/wording`, `miniprogram/features/item`, `zod`… */
export function areaOf(source: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (name !== undefined) return FRAMEWORK.test(name) ? 'framework' : name;
  const parts = source.replace(/^.*?(?=(miniprogram|shared|cloudfunctions|config)\/)/, '').split('/');
  switch (parts[0]) {
    case 'miniprogram':
      return ['features', 'components', 'packages'].includes(parts[1] ?? '')
        ? parts.slice(0, 3).join('/')
        : parts.slice(0, 2).join('/');
    case 'shared':
    case 'cloudfunctions':
      return parts.slice(0, 2).join('/');
    case 'config':
      return 'config';
    // Taro's own sources, by their paths in its repository; and what webpack adds around modules.
    default:
      return source === '' ? 'between modules' : 'framework';
  }
}

/** Sums of bytes by area, heaviest first. */
export function byArea(
  parts: Iterable<readonly [source: string, bytes: number]>,
): [area: string, bytes: number][] {
  const sums = new Map<string, number>();
  for (const [source, bytes] of parts) sums.set(areaOf(source), (sums.get(areaOf(source)) ?? 0) + bytes);
  return [...sums].sort(([, a], [, b]) => b - a);
}
