import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { allowanceWords, dayInSentence } from '@shared/wording/dates';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import type { Detail } from './work-view';

/** Asked and not decided: until then the day that was promised holds. What was decided is in the story. */
export function ExtensionSlip({ detail }: { detail: Detail }) {
  const now = useNow();
  const { place } = useSession();
  const { extension, extensionLimit } = detail;
  if (extension === undefined || extension.granted !== undefined || detail.state !== 'in_progress')
    return null;
  const amount = allowanceWords({
    amount: extension.amount,
    unit: extensionLimit?.unit ?? 'working_day',
  });
  const day = extension.newDueAt === undefined ? null : dayInSentence(dayOf(extension.newDueAt), now);
  return (
    <Slip>
      <View className="mid">{`申请延 ${amount}，等${place?.officeName ?? '人大办'}批`}</View>
      <View className="note">
        {day === null ? '没批之前，按原来的日子办。' : `批了改到 ${day}；没批之前，按原来的日子办。`}
      </View>
    </Slip>
  );
}
