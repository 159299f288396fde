import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Pick } from '@/components/ui/pick';

type Station = OutputOf<'listStations'>['stations'][number];

interface ProfessionalPicksProps {
  station: Station;
  deputyId: string | null;
  /** Those who stand above already. */
  shown: readonly string[];
  onChoose: (deputyId: string) => void;
}

/** A professional station that is asked about this category (ZS-02): its deputies know the matter. */
export function ProfessionalPicks({ station, deputyId, shown, onChoose }: ProfessionalPicksProps) {
  const deputies = station.deputies.filter(({ id, available }) => available && !shown.includes(id));
  return (
    <View className="staff-item-part">
      <View className="field-label">
        {`专业站：${station.name}`}
        <View className="field-hint">懂这一类的代表</View>
      </View>
      {deputies.map(({ id, name, title, constituency }) => (
        <Pick
          key={id}
          on={deputyId === id}
          word={`${name}代表`}
          detail={`${title}，${constituency}`}
          onTap={() => onChoose(id)}
        />
      ))}
      {deputies.length === 0 && <View className="note">{`电话 ${station.phone}`}</View>}
    </View>
  );
}
