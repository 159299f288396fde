import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { RATING_REASONS, SATISFACTIONS } from '@shared/item/kinds';
import { dayInSentence } from '@shared/wording/dates';
import { RATING_REASON_WORD, SATISFACTION_WORD } from '@shared/wording/kinds';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import type { Detail } from '@/components/item/detail-view';
import { consequence, isBad, type Rating } from './rating';
import './rate.scss';

interface RateFormProps {
  detail: Detail;
  rating: Rating;
  change: (part: Partial<Rating>) => void;
  officeName: string;
}

export function RateForm({ detail, rating, change, officeName }: RateFormProps) {
  const { reply } = detail;
  const then = consequence(rating, officeName);
  return (
    <>
      <View className="rate-head">
        <View className="bold">{detail.title}</View>
        {reply !== undefined && (
          <View className="note">{`${reply.byName} ${dayInSentence(dayOf(reply.at))}答复：${reply.text}`}</View>
        )}
      </View>
      <Slip>
        <View className="h rate-question">1. 这件事，解决了吗？</View>
        <View className="rate-two">
          <Pick on={rating.resolved === true} word="解决了" onTap={() => change({ resolved: true })} />
          <Pick on={rating.resolved === false} word="没解决" onTap={() => change({ resolved: false })} />
        </View>
      </Slip>
      <Slip>
        <View className="h rate-question">2. 他们办得怎么样？</View>
        <View className="rate-two rate-three">
          {SATISFACTIONS.map((value) => (
            <Pick
              key={value}
              on={rating.satisfaction === value}
              word={SATISFACTION_WORD[value]}
              onTap={() => change({ satisfaction: value })}
            />
          ))}
        </View>
      </Slip>
      {isBad(rating) && (
        <Slip>
          <View className="sub rate-question">差在哪？点最要紧的一个</View>
          <Chips
            label="差在哪"
            choices={RATING_REASONS.map((value) => ({ value, word: RATING_REASON_WORD[value] }))}
            chosen={rating.reason}
            onChoose={(reason) => change({ reason })}
          />
          <View className="gap-m">
            <Field
              lines
              value={rating.comment}
              placeholder="比如：换了一盏，桥头那盏还是黑的（不写也行）"
              onChange={(comment) => change({ comment })}
            />
          </View>
        </Slip>
      )}
      <View className="rate-notes">
        {then !== null && (
          <Hint tone="calm" icon={rating.resolved ? 'ok' : 'undo'}>
            {then}
          </Hint>
        )}
        <Hint tone="calm" icon="eyex">
          办事的人看不到谁评的。不评，不算满意。
        </Hint>
      </View>
    </>
  );
}
