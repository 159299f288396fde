import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, fullMoment } from '@shared/wording/dates';
import { Leaf } from '@/components/item/leaf';
import { PersonalWords } from '@/components/item/personal-words';
import { StatusTag } from '@/components/item/status-tag';
import { Slip } from '@/components/ui/slip';
import type { Detail } from '@/components/item/detail-view';

/** Others said the same: how the one stands in which it goes on, and its answer once it is out. */
export function ParentSlip({ detail, now }: { detail: Detail; now: number }) {
  const { parent } = detail;
  if (parent === undefined) return null;
  const { reply, due } = parent;
  return (
    <Slip>
      <View className="h">{`和另外 ${parent.others} 个人说的是同一件事`}</View>
      <View className="note">一起办，分别答复您</View>
      <View className="hr" />
      <View className="row row-wide row-top">
        {due !== undefined && reply === undefined && <Leaf day={dayOf(due.at)} />}
        <View className="grow">
          <View className="row wrap">
            <StatusTag state={parent.state} viewer="submitter" />
            <View className="note nb">{`编号 ${parent.no}`}</View>
          </View>
          {reply === undefined && parent.holderName !== '' && (
            <View className="sub gap-s">{`在${parent.holderName}手里`}</View>
          )}
          {reply === undefined && due !== undefined && (
            <View className="note">{`${dayInSentence(dayOf(due.at), now)}前书面答复`}</View>
          )}
        </View>
      </View>
      {reply !== undefined && (
        <>
          <View className="bold gap-m">{`${reply.byName}答复了`}</View>
          <View className="note">{fullMoment(reply.at, now)}</View>
          <View className="prose gap-s">{reply.text}</View>
          <PersonalWords words={detail.personal} />
        </>
      )}
    </Slip>
  );
}
