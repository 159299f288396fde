import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { STAFF_STATE } from '@shared/wording/states';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { useOpenItem } from '@/navigation/beside';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

/** Merged: in which one it goes on, in whose hands, by when. The office may open it. */
export function ParentSlip({ detail }: { detail: Detail }) {
  const now = useNow();
  const { show } = useOpenItem();
  const { parent, standing } = detail;
  if (parent === undefined) return null;
  const facts = [
    STAFF_STATE[parent.state],
    parent.holderName === '' ? null : `在${parent.holderName}手里`,
    parent.due === undefined ? null : `${dayInSentence(dayOf(parent.due.at), now)}前答复`,
  ].filter((fact) => fact !== null);
  return (
    <Slip>
      <View className="mid">{`并到 ${parent.no} 一起办`}</View>
      <View className="note">{facts.join('，')}</View>
      {standing === 'office' && (
        <View className="gap-m">
          <Button size="small" icon="go" onTap={() => show(parent.no)}>
            看那一件
          </Button>
        </View>
      )}
    </Slip>
  );
}
