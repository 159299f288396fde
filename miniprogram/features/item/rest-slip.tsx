import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { SUSPEND_REASON_WORD } from '@shared/wording/kinds';
import { Leaf } from '@/components/item/leaf';
import { shownDue } from '@/components/item/card-view';
import { restWords, type Detail } from '@/components/item/detail-view';
import { Slip } from '@/components/ui/slip';

interface RestSlipProps {
  detail: Detail;
  now: number;
  officeName: string;
}

/** The clock stands: what is asked and by whom, or why it was stopped. The page of the calendar is grey. */
export function RestSlip({ detail, now, officeName }: RestSlipProps) {
  const { rest } = detail;
  if (rest === undefined) return null;
  const { who, said, reason } = restWords(detail, officeName);
  const asked = rest.state === 'waiting_info';
  const due = detail.due ?? (asked ? undefined : shownDue(detail));
  return (
    <Slip>
      <View className="row row-wide row-top">
        {due !== undefined && <Leaf day={dayOf(due.at)} tone="still" big />}
        <View className="grow">
          <View className="sub">
            {asked ? `${who}问您` : `${who} ${dayInSentence(dayOf(rest.since), now)}先停下了`}
          </View>
          <View className={asked ? 'item-owed' : 'bold gap-s'}>
            {asked ? said : reason === undefined ? said : SUSPEND_REASON_WORD[reason]}
          </View>
          {!asked && reason !== undefined && said !== '' && <View className="prose gap-s">{said}</View>}
        </View>
      </View>
      <View className="note gap-m">
        {asked ? '等您回答的日子，不占他们的期限。' : '停着的日子不算。能接着办的时候，日子会重新算给您看。'}
      </View>
    </Slip>
  );
}
