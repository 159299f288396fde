import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { deputyCalled } from '@shared/wording/roles';
import { dayInSentence, fullMoment } from '@shared/wording/dates';
import { RESULT_CLASS_WORD, SATISFACTION_WORD } from '@shared/wording/kinds';
import { replyModeSentence } from '@shared/wording/reply-mode';
import { SATISFACTIONS } from '@shared/item/kinds';
import { OutcomeFigures } from '@/components/item/outcome-figures';
import { PersonalWords } from '@/components/item/personal-words';
import { Facts } from '@/components/item/facts';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { sidesOf, type Detail } from '@/components/item/detail-view';

interface ReplySlipProps {
  detail: Detail;
  now: number;
  /** The place's own words for A to D. */
  words: Record<string, string>;
}

/** What was answered, what is promised, and the three sides, none of which speaks for another. */
export function ReplySlip({ detail, now, words }: ReplySlipProps) {
  const { reply, rating, verification, outcome } = detail;
  if (reply === undefined) return null;
  const pairs = [
    { name: '结果', value: words[reply.resultClass] ?? RESULT_CLASS_WORD[reply.resultClass] },
    { name: '怎么答的', value: replyModeSentence(reply, now) },
    ...(reply.promise === undefined
      ? []
      : [
          { name: '答应您', value: `${dayInSentence(reply.promise.dueDay, now)}前办好` },
          { name: '谁负责', value: reply.promise.owner },
        ]),
  ];
  const satisfaction = SATISFACTIONS.find((known) => known === rating?.satisfaction);
  return (
    <Slip>
      <View className="h">{`${reply.byName}答复您`}</View>
      <View className="note">{fullMoment(reply.at, now)}</View>
      <View className="prose gap-m">{reply.text}</View>
      <PersonalWords words={detail.personal} />
      <View className="gap-m">
        <Pairs pairs={pairs} />
      </View>
      {outcome !== undefined && (
        <View className="gap-m">
          <OutcomeFigures title="办成了什么" outcome={outcome} />
        </View>
      )}
      <View className="hr" />
      <View className="note item-sheet-note">办没办好，三边各说各的，谁也不替谁</View>
      <Facts sides={sidesOf(detail)} />
      {verification !== undefined && (
        <View className="sub gap-m">
          {`${deputyCalled(verification.byName)} ${dayInSentence(dayOf(verification.at), now)}去看过：${verification.text}`}
        </View>
      )}
      {satisfaction !== undefined && (
        <View className="note gap-m">{`您评的：${SATISFACTION_WORD[satisfaction]}`}</View>
      )}
    </Slip>
  );
}
