import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, dueLabel, fullMoment } from '@shared/wording/dates';
import { DueTag } from '@/components/item/due-tag';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

/** The units that help: what each of them says, who still owes it and by when. */
export function HelpersSlip({ detail: { coHandlers } }: { detail: Detail }) {
  if (coHandlers.length === 0) return null;
  const given = coHandlers.filter(({ at }) => at !== undefined).length;
  return (
    <Slip>
      <View className="row">
        <View className="note grow">会办单位</View>
        <View className="note nb">{`${coHandlers.length} 家，交了 ${given} 家`}</View>
      </View>
      {coHandlers.map((helper, index) => (
        <View key={helper.unitId} className="gap-s">
          {index > 0 && <View className="hr" />}
          <Helper helper={helper} />
        </View>
      ))}
    </Slip>
  );
}

function Helper({ helper }: { helper: Detail['coHandlers'][number] }) {
  const now = useNow();
  const { name, due, text, at } = helper;
  if (at !== undefined)
    return (
      <>
        <View className="mid">{name}</View>
        <View className="note">{`${fullMoment(at, now)} 交的意见`}</View>
        <View className="prose gap-s">{text}</View>
      </>
    );
  const label = due && dueLabel(now, due.at, due.workingDaysLeft);
  return (
    <>
      <View className="mid">{name}</View>
      <View className="row wrap">
        <View className="note">
          {due === undefined ? '还没交意见' : `还没交意见，${dayInSentence(dayOf(due.at), now)}前交`}
        </View>
        {label !== undefined && <DueTag tone={label.tone} words={label.text} />}
      </View>
    </>
  );
}
