import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { Pick } from '@/components/ui/pick';
import { Tappable } from '@/components/ui/tappable';

type Deputy = OutputOf<'listStations'>['stations'][number]['deputies'][number];

interface DeputyPickListProps {
  deputies: readonly Deputy[];
  chosen: string | null;
  onChoose: (deputy: Deputy) => void;
}

/** A town may have a hundred (黎侯): a few at first, the rest for whoever asks. */
const FIRST = 5;

/** Deputies of whom one is chosen. Who is away is shown and cannot be. */
export function DeputyPickList({ deputies, chosen, onChoose }: DeputyPickListProps) {
  const [all, setAll] = useState(false);
  const shown = deputies.filter(({ id }, index) => all || index < FIRST || id === chosen);
  return (
    <>
      {shown.map((deputy) => (
        <Pick
          key={deputy.id}
          on={deputy.id === chosen}
          word={`${deputy.name}代表`}
          detail={`${deputy.title}，${deputy.constituency}`}
          off={deputy.available ? undefined : '这段时间不在，请换一位'}
          onTap={() => onChoose(deputy)}
        />
      ))}
      {shown.length < deputies.length && (
        <View className="row">
          <Tappable className="link note tap" onTap={() => setAll(true)}>
            {`全部 ${deputies.length} 位代表`}
          </Tappable>
        </View>
      )}
    </>
  );
}
