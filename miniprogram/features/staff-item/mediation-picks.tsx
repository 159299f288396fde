import { View } from '@tarojs/components';
import { MEDIATIONS, type Mediation } from '@shared/item/kinds';
import { MEDIATION_WORD } from '@shared/wording/kinds';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';

interface MediationPicksProps {
  chosen: Mediation | null;
  error: string | null;
  onChoose: (mediation: Mediation) => void;
}

/** How a dispute ended: both sides agree, or the court has it back. */
export function MediationPicks({ chosen, error, onChoose }: MediationPicksProps) {
  return (
    <View>
      <View className="field-label">调解结果</View>
      {MEDIATIONS.map((value) => (
        <Pick key={value} on={chosen === value} word={MEDIATION_WORD[value]} onTap={() => onChoose(value)} />
      ))}
      {error !== null && <Hint tone="late">{error}</Hint>}
    </View>
  );
}
