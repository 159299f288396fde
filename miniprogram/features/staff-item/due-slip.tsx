import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, dueLabel, hoursLabel, momentLabel } from '@shared/wording/dates';
import { startedWords, whyThisDate } from '@shared/wording/why-this-date';
import { Days } from '@/components/item/days';
import { DueTag } from '@/components/item/due-tag';
import { Leaf } from '@/components/item/leaf';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

const LEAF_TONE = { calm: 'normal', soon: 'soon', over: 'over' } as const;

interface DateProps {
  due: NonNullable<Detail['due']>;
  days: Detail['dueDays'];
}

/** The promised day and, on demand, every day that was counted or not. */
export function DueDate({ due, days }: DateProps) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const inHours = due.allowance.unit === 'hour';
  const label = inHours ? hoursLabel(now, due.at) : dueLabel(now, due.at, due.workingDaysLeft);
  return (
    <>
      <View className="row row-wide">
        <Leaf day={dayOf(due.at)} tone={LEAF_TONE[label.tone]} />
        <View className="grow">
          <View className="mid">
            {inHours ? `${momentLabel(due.at, now)} 前答复` : `${dayInSentence(dayOf(due.at), now)}前答复`}
          </View>
          <DueTag tone={label.tone} words={label.text} />
          {due.provisional && <View className="note">待日历确认</View>}
        </View>
        {!inHours && (
          <Tappable className="link note tap" expanded={open} onTap={() => setOpen((before) => !before)}>
            {open ? '收起' : '看算法'}
          </Tappable>
        )}
      </View>
      {open && (
        <Days
          days={days}
          today={dayOf(now)}
          sentence={whyThisDate({ ...due, days }, startedWords('assign', 'staff'))}
          startWord="交办"
          provisional={due.provisional}
        />
      )}
    </>
  );
}

export function DueSlip({ detail }: { detail: Detail }) {
  if (detail.due === undefined) return null;
  return (
    <Slip>
      <DueDate due={detail.due} days={detail.dueDays} />
    </Slip>
  );
}
