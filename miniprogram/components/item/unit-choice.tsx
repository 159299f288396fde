import type { OutputOf } from '@shared/contract/operations';
import { failureFace } from '@/cloud/failure-words';
import type { Query } from '@/cloud/use-query';
import { FourFaces } from '@/components/ui/four-faces';
import { UnitPicks } from './unit-picks';

interface UnitChoiceProps {
  units: Query<OutputOf<'listUnits'>>;
  leadId: string | null;
  onLead: (id: string) => void;
  helperIds?: readonly string[];
  onHelpers?: (ids: readonly string[]) => void;
}

/** The units of a tier, as they come: who leads, and who goes along. */
export function UnitChoice({ units, ...chosen }: UnitChoiceProps) {
  return (
    <FourFaces
      state={units.state === 'data' && units.data?.units.length === 0 ? 'empty' : units.state}
      error={{
        ...failureFace(units.failure),
        action: { word: '再试一次', onTap: () => void units.refresh() },
      }}
      empty={{ title: '这一级没有单位', words: '换一级看看。' }}
    >
      <UnitPicks units={units.data?.units ?? []} {...chosen} />
    </FourFaces>
  );
}
