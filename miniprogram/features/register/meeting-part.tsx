import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { Chips } from '@/components/ui/chip';
import { useNow } from '@/session/now';
import type { Place } from '@/session/session';
import type { RegisterDraft } from './register-view';

interface MeetingPartProps {
  place: Place;
  draft: RegisterDraft;
  change: (part: Partial<RegisterDraft>) => void;
}

/** To which meeting of the congress a suggestion is brought: the last that has begun, unless somebody says another. */
export function MeetingPart({ place, draft, change }: MeetingPartProps) {
  const today = dayOf(useNow());
  const begun = place.congressSessions.filter(({ fromDay }) => fromDay <= today);
  if (draft.kind !== 'suggestion' || begun.length === 0) return null;
  return (
    <View className="gap-l">
      <View className="field-label">哪次人代会的</View>
      <Chips
        label="哪次人代会的"
        choices={begun.map(({ id, label }) => ({ value: id, word: label }))}
        chosen={draft.congressSession ?? begun[0]?.id ?? null}
        onChoose={(congressSession) => change({ congressSession })}
      />
    </View>
  );
}
