import { View } from '@tarojs/components';
import { Icon } from '@/components/ui/icon';
import { Slip } from '@/components/ui/slip';
import { completeWords } from './complete-view';
import type { Detail } from './work-view';

/** 五有 (LJ-07): five facts, each there or not; what is missing is said, and that nothing is archived without it. */
export function CompleteSlip({ detail }: { detail: Detail }) {
  const words = completeWords(detail);
  if (words === null) return null;
  return (
    <Slip>
      <View className="row">
        <View className="h grow">{words.title}</View>
        <View className="h nb">{words.count}</View>
      </View>
      <View className="complete" aria-label={`${words.title} ${words.count}`}>
        {detail.completeness.map(({ label, done }) => (
          <View className={`complete-fact ${done ? 'is-done' : ''}`} key={label}>
            <Icon name={done ? 'ok' : 'ring'} size="s" />
            <View className="complete-word">{label}</View>
          </View>
        ))}
      </View>
      {words.missing !== null && <View className="note gap-s">{words.missing}</View>}
    </Slip>
  );
}
