import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { SUSPEND_REASONS } from '@shared/item/kinds';
import { dayInSentence } from '@shared/wording/dates';
import { SUSPEND_REASON_WORD } from '@shared/wording/kinds';
import { Leaf } from '@/components/item/leaf';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

/** The clock stands: since when, and what it waits for. */
export function RestSlip({ detail }: { detail: Detail }) {
  const now = useNow();
  const { rest } = detail;
  if (rest === undefined) return null;
  const since = dayOf(rest.since);
  const { why, words } = rest.state === 'waiting_info' ? asked(rest.question) : stopped(detail);
  return (
    <Slip>
      <View className="row row-top row-wide">
        <Leaf day={since} tone="still" />
        <View className="grow">
          <View className="mid">{`${dayInSentence(since, now)}起，期限停着`}</View>
          <View className="note">{why}</View>
          {words !== undefined && words !== '' && <View className="prose gap-s">{words}</View>}
        </View>
      </View>
    </Slip>
  );
}

interface Why {
  why: string;
  words: string | undefined;
}

const asked = (question: string | undefined): Why => ({ why: '等反映人回答', words: question });

function stopped({ timeline }: Detail): Why {
  const last = [...timeline].reverse().find(({ type }) => type === 'suspended');
  const reason = SUSPEND_REASONS.find((one) => one === last?.data['reason']);
  return {
    why: reason === undefined ? '人大办让先停下' : SUSPEND_REASON_WORD[reason],
    words: last?.texts['text'],
  };
}
