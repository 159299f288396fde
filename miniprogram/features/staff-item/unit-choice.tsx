import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { UnitPicks, type Unit } from '@/components/item/unit-picks';
import { FourFaces } from '@/components/ui/four-faces';
import type { Detail } from './work-view';

interface UnitChoiceProps {
  detail: Detail;
  /** The one that does not come into question. */
  without?: string;
  chosen: string | null;
  onChoose: (unit: Unit) => void;
}

/** One unit of this place, those first that are named for such matters. */
export function UnitChoice({ detail, without, chosen, onChoose }: UnitChoiceProps) {
  const { state, data, failure, refresh } = useQuery('listUnits', {
    ...(detail.categoryId === undefined ? {} : { categoryId: detail.categoryId }),
    ...(detail.areaId === undefined ? {} : { areaId: detail.areaId }),
  });
  const units = (data?.units ?? []).filter(({ name }) => name !== without);
  const choose = (id: string) => {
    const unit = units.find((one) => one.id === id);
    if (unit !== undefined) onChoose(unit);
  };
  return (
    <FourFaces
      state={state === 'data' && units.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '没有别的单位', words: '请打电话和人大办商量。' }}
    >
      <UnitPicks units={units} leadId={chosen} onLead={choose} />
    </FourFaces>
  );
}
