import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, weekdayWord } from '@shared/wording/dates';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

/** The day that was promised to the one who spoke, whoever has it in their hands now. */
export function PromiseLine({ detail }: { detail: Detail }) {
  const now = useNow();
  if (detail.due === undefined || detail.phase !== 'open') return null;
  const day = dayOf(detail.due.at);
  return (
    <View className="note gap-s">{`${dayInSentence(day, now)} ${weekdayWord(day)} 前${detail.kind === 'dispute' ? '有调解结果' : '答复群众'}`}</View>
  );
}
