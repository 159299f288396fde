import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { dayShort, momentLabel } from '@shared/wording/dates';
import { lateWords } from '@shared/wording/responsibility';
import { DueTag } from '@/components/item/due-tag';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { DutyBar } from './duty-bar';

export type Bulletin = OutputOf<'getBulletin'>;

/** The figures of a bulletin and its list of late ones, as they were counted. */
export function BulletinFacts({ bulletin }: { bulletin: Bulletin }) {
  const now = useNow();
  const { facts, countedAt, mayEdit } = bulletin;
  return (
    <>
      <Section title="总的情况" note={`${momentLabel(countedAt, now)} 点的`}>
        <Slip>
          <DutyBar counts={facts.counts} />
        </Slip>
      </Section>
      <Section title="超期的" note={`${facts.late.length} 项`}>
        <Slip kind="list">
          {facts.late.length === 0 && <Cell title="没有超期的" />}
          {facts.late.map(({ dutyId, title, taskId, unitName, dueDay, daysLate }) => (
            <Cell
              key={dutyId}
              title={title}
              detail={
                <View>
                  <Dots facts={[unitName, `时限 ${dayShort(dueDay)}`]} />
                  <DueTag tone="over" words={lateWords(daysLate)} />
                </View>
              }
              onTap={mayEdit ? () => go('task', { id: taskId }) : undefined}
            />
          ))}
        </Slip>
      </Section>
    </>
  );
}
