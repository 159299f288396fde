import { View } from '@tarojs/components';
import { dayInSentence } from '@shared/wording/dates';
import { Leaf } from '@/components/item/leaf';
import { Slip } from '@/components/ui/slip';
import { promiseCameDue, type Detail } from '@/components/item/detail-view';

/** The day that was promised has come: the one who spoke says whether it was kept. */
export function PromiseSlip({ detail, now }: { detail: Detail; now: number }) {
  const promise = detail.reply?.promise;
  if (promise === undefined || !promiseCameDue(detail)) return null;
  return (
    <Slip>
      <View className="row row-wide row-top">
        <Leaf day={promise.dueDay} tone="soon" big />
        <View className="grow">
          <View className="sub">答应您的日子到了</View>
          <View className="item-owed">办好了吗？</View>
          <View className="note">
            {`${detail.reply?.byName ?? ''}答应 ${dayInSentence(promise.dueDay, now)}前办好，${promise.owner}负责`}
          </View>
        </View>
      </View>
    </Slip>
  );
}
