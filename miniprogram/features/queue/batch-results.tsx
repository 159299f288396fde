import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import type { Refused } from '@/cloud/answer';
import { failureWords } from '@/cloud/failure-words';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';

export type BatchLine = OutputOf<'assignMany'>['results'][number];

export interface BatchOutcome {
  /** `交办`: what was pressed, for the words of a refusal. */
  label: string;
  /** `交出去了`. */
  done: string;
  lines: readonly BatchLine[];
  titles: Readonly<Record<string, string>>;
}

/** One line an item: done, or why not and what to do; what was not done comes first. */
export function BatchResults({ outcome, onClose }: { outcome: BatchOutcome | null; onClose: () => void }) {
  if (outcome === null) return null;
  const { lines, label, done, titles } = outcome;
  const sorted = [...lines].sort((one, other) => Number(one.done) - Number(other.done));
  return (
    <Sheet
      open
      title={summaryOf(lines, done)}
      onClose={onClose}
      foot={
        <Button look="main" wide onTap={onClose}>
          知道了
        </Button>
      }
    >
      {sorted.map((line) => (
        <View className="row row-top gap-m" key={line.no}>
          <Icon name={line.done ? 'ok' : 'alarm'} className={line.done ? 'good' : 'late'} />
          <View className="grow">
            <View className="mid">{titles[line.no] ?? line.no}</View>
            <View className="note">{line.done ? done : whyNot(line, label)}</View>
          </View>
        </View>
      ))}
    </Sheet>
  );
}

export function summaryOf(lines: readonly BatchLine[], done: string): string {
  const good = lines.filter((line) => line.done).length;
  const bad = lines.length - good;
  if (bad === 0) return `${good} 件${done}`;
  return good === 0 ? `${bad} 件都没办成` : `${good} 件${done}，${bad} 件没办成`;
}

function whyNot({ refusal }: BatchLine, commandLabel: string): string {
  if (refusal === undefined) return '没办成，打开看看。';
  const failure = { ok: false, kind: 'refused', code: refusal.code, data: refusal.data } as Refused;
  const { text, next } = failureWords(failure, { commandLabel });
  return `${text}${next}`;
}
