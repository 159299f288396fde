import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import type { Detail } from '@/components/item/detail-view';
import { Hint } from '@/components/ui/hint';

interface ChangedDayProps {
  detail: Detail;
  now: number;
  officeName: string;
}

/** More time was granted: to which day, why, and who agreed. */
export function ChangedDay({ detail, now, officeName }: ChangedDayProps) {
  const { extension } = detail;
  if (extension?.granted !== true || extension.newDueAt === undefined || detail.phase !== 'open') return null;
  const why = extension.text.replace(/[。．.\s]+$/u, '');
  return (
    <View className="gap-m">
      <Hint icon="clock">
        {`难办，改到 ${dayInSentence(dayOf(extension.newDueAt), now)}，原因：${why}。${officeName}同意了。`}
      </Hint>
    </View>
  );
}
