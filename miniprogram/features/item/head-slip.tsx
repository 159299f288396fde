import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { startedWords, whyThisDate } from '@shared/wording/why-this-date';
import { Days } from '@/components/item/days';
import { DueTag } from '@/components/item/due-tag';
import { Leaf } from '@/components/item/leaf';
import { Steps } from '@/components/item/steps';
import { Icon } from '@/components/ui/icon';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { shownDue } from '@/components/item/card-view';
import { headOf, type Detail } from '@/components/item/detail-view';
import { ChangedDay } from './changed-day';

/** Ended otherwise than by an answer of its own: nothing goes on. */
const STANDS: readonly Detail['state'][] = ['declined', 'withdrawn', 'merged'];

/** Who owes what by which day, how far it has come, and why this day. */
interface HeadSlipProps {
  detail: Detail;
  now: number;
  officeName: string;
}

export function HeadSlip({ detail, now, officeName }: HeadSlipProps) {
  const head = headOf(detail, now);
  const walks = !STANDS.includes(detail.state);
  if (head === null && !walks) return null;
  return (
    <Slip>
      {head !== null && (
        <View className="row row-wide">
          <Leaf {...head.leaf} big />
          <View className="grow">
            <View className="sub">{head.who}</View>
            <View className="item-owed">{head.what}</View>
            <DueTag {...head.due} />
          </View>
        </View>
      )}
      <ChangedDay detail={detail} now={now} officeName={officeName} />
      {walks && <Steps words={detail.stages} at={detail.stageIndex} />}
      {head !== null && detail.dueDays.length > 0 && <Why detail={detail} now={now} />}
    </Slip>
  );
}

function Why({ detail, now }: { detail: Detail; now: number }) {
  const [open, setOpen] = useState(false);
  const due = shownDue(detail);
  if (due === undefined) return null;
  // 陆集 counts from the visit, whoever has it since.
  const startsAt = detail.due === undefined || due.from === detail.createdAt ? 'submit' : 'assign';
  const started = startedWords(startsAt, 'submitter', detail.leadUnitName);
  return (
    <>
      <View className="hr" />
      <Tappable className="row item-why" expanded={open} onTap={() => setOpen((before) => !before)}>
        <View className="grow mid">
          {due.provisional ? '待日历确认，为什么是这一天？' : '为什么是这一天？'}
        </View>
        <View className="row link note item-fold">
          <View>{open ? '收起' : '看怎么算的'}</View>
          <Icon name="down" size="s" className={open ? 'item-folded-out' : ''} />
        </View>
      </Tappable>
      {open && (
        <Days
          days={detail.dueDays}
          today={dayOf(now)}
          sentence={whyThisDate({ ...due, days: detail.dueDays }, started)}
          startWord={startsAt === 'assign' ? '交办' : '提交'}
          provisional={due.provisional}
        />
      )}
    </>
  );
}
