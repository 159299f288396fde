import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';

export interface ChosenUnit {
  id: string;
  name: string;
}

interface UnitChipsProps {
  chosen: ChosenUnit | null;
  onChoose: (unit: ChosenUnit | null) => void;
}

/** The units of the place, of which one may be chosen. */
export function UnitChips({ chosen, onChoose }: UnitChipsProps) {
  const { state, data, failure, refresh } = useQuery('listUnits', {});
  const units = data?.units ?? [];
  const choose = (id: string) => {
    const unit = units.find((one) => one.id === id);
    onChoose(unit === undefined || id === chosen?.id ? null : { id, name: unit.name });
  };
  return (
    <FourFaces
      state={state === 'data' && units.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '这里还没有单位' }}
    >
      <Chips
        label="哪个单位办"
        choices={units.map(({ id, name }) => ({ value: id, word: name }))}
        chosen={chosen?.id ?? null}
        onChoose={choose}
      />
    </FourFaces>
  );
}
