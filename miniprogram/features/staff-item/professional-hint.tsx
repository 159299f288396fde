import { professionalStationsFor } from '@shared/place/station-people';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { dial } from '@/navigation/dial';

/** Beside the choice of a unit: the professional station of this category, who can be asked before it is assigned. */
export function ProfessionalHint({ placeId, categoryId }: { placeId: string; categoryId: string | null }) {
  const { data } = useQuery('listStations', categoryId === null ? null : { placeId });
  return professionalStationsFor(categoryId ?? undefined, data?.stations ?? []).map(({ id, name, phone }) => (
    <Cell
      key={id}
      icon="house"
      title={`专业站：${name}`}
      detail="这一类可以先问问他们"
      note="拨打"
      noteLook="link"
      label={`打电话给${name}`}
      onTap={() => dial(phone)}
    />
  ));
}
