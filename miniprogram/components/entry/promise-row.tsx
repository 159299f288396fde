import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { daysBetween } from '@shared/common/shanghai';
import { dayShort } from '@shared/wording/dates';
import { Leaf } from '@/components/item/leaf';
import { Icon } from '@/components/ui/icon';
import './entry.scss';

export type PromiseView = OutputOf<'getDeputyCard'>['promises'][number];

const LEAF = { open: 'normal', kept: 'ok', late: 'over' } as const;
const ICON = { open: 'clock', kept: 'check', late: 'alarm' } as const;
const TONE = { open: '', kept: 'good', late: 'late' } as const;

/** A promise with its day, and what became of it: three states, each with sign, word and colour. */
export function PromiseRow({ promise }: { promise: PromiseView }) {
  const { text, dueDay, state, done } = promise;
  return (
    <View className="row row-wide row-top promise-row">
      <Leaf day={dueDay} tone={LEAF[state]} />
      <View className="grow">
        <View>{text}</View>
        <View className={`row row-top sub gap-s ${TONE[state]}`}>
          <Icon name={ICON[state]} size="s" className="promise-icon" />
          <View>{promiseWords(promise)}</View>
        </View>
        {done !== undefined && <View className="note gap-s">{done}</View>}
      </View>
    </View>
  );
}

function promiseWords({ state, dueDay, keptDay }: PromiseView): string {
  if (state === 'kept') return `做到了，${dayShort(keptDay ?? dueDay)}`;
  if (state === 'open') return '还没到日子';
  return keptDay === undefined
    ? '过了日子，还没办好'
    : `晚了 ${daysBetween(dueDay, keptDay)} 天，${dayShort(keptDay)}办好`;
}
