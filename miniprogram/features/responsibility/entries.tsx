import { View } from '@tarojs/components';
import { DUTY_STATE_WORD, ENTRY_TYPE_WORD } from '@shared/wording/responsibility';
import { dayLabel } from '@shared/wording/dates';
import { Dots } from '@/components/ui/dots';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import type { Entry, TaskView } from './duty-view';
import './responsibility.scss';

/** 会商, 推进, 通报, and what units reported; the latest on top, because that is what one comes for. */
export function Entries({ task, onRecord }: { task: TaskView; onRecord: () => void }) {
  const { entries, earlier, mayRecord } = task;
  if (entries.length === 0 && !mayRecord) return null;
  const record = mayRecord ? { word: '记一笔', icon: 'pen' as const, onTap: onRecord } : undefined;
  return (
    <Section title="会商、推进、通报" action={record}>
      <Slip>
        {entries.length === 0 && <View className="note">还没有记过。</View>}
        {[...entries].reverse().map((entry) => (
          <EntryLine key={`${entry.at} ${entry.text}`} entry={entry} />
        ))}
        {earlier > 0 && <View className="note">{`更早还有 ${earlier} 条`}</View>}
      </Slip>
    </Section>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const now = useNow();
  const { type, day, text, byName, byTitle, dutyTitle, state } = entry;
  return (
    <View className="entry-line">
      <View className="row between">
        <View className="bold">{ENTRY_TYPE_WORD[type]}</View>
        <View className="note nb">{dayLabel(day, now)}</View>
      </View>
      {dutyTitle !== undefined && (
        <View className="note">
          <Dots facts={[dutyTitle, state && DUTY_STATE_WORD[state]]} />
        </View>
      )}
      <View className="text prose">{text}</View>
      <View className="note">
        <Dots facts={[byTitle, byName]} />
      </View>
    </View>
  );
}
