import { Text, View } from '@tarojs/components';
import type { ReplyFlag } from '@shared/routing/flags/flag';
import './staff-item.scss';

/** Where marks begin and end, in order and none within another. */
export function piecesOf(text: string, flags: readonly ReplyFlag[]): { words: string; marked: boolean }[] {
  const ranges = flags
    .flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [{ from, to }]))
    .sort((one, other) => one.from - other.from);
  const pieces: { words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (to <= at) continue;
    const begin = Math.max(at, from);
    pieces.push(
      { words: text.slice(at, begin), marked: false },
      { words: text.slice(begin, to), marked: true },
    );
    at = to;
  }
  return [...pieces, { words: text.slice(at), marked: false }].filter(({ words }) => words !== '');
}

/** A reply as the resident will read it, with a line under the sentences to look at. */
export function FlaggedText({ text, flags }: { text: string; flags: readonly ReplyFlag[] }) {
  return (
    <View className="prose gap-s">
      {piecesOf(text, flags).map(({ words, marked }, nth) => (
        <Text key={nth} className={marked ? 'flagged' : ''}>
          {words}
        </Text>
      ))}
    </View>
  );
}
