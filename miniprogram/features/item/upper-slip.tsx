import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { Leaf } from '@/components/item/leaf';
import { Slip } from '@/components/ui/slip';
import type { Detail } from '@/components/item/detail-view';

/** It is for a body above; by when whoever passed it on asks there. */
export function UpperSlip({ detail, now, officeName }: { detail: Detail; now: number; officeName: string }) {
  const { upper, stepDue } = detail;
  if (detail.state !== 'transferred_up' || upper === undefined) return null;
  return (
    <Slip>
      <View className="row row-wide row-top">
        {stepDue !== undefined && <Leaf day={dayOf(stepDue.at)} big />}
        <View className="grow">
          <View className="sub">这事要上面才能定</View>
          <View className="item-owed">{`报给${upper.body}了`}</View>
          <View className="note">{`${dayInSentence(dayOf(upper.at), now)}报的`}</View>
        </View>
      </View>
      {stepDue !== undefined && (
        <View className="note gap-m">
          {`${dayInSentence(dayOf(stepDue.at), now)}还没有答复，${officeName}会去问。`}
        </View>
      )}
    </Slip>
  );
}
