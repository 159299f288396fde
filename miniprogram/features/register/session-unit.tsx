import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { UnitPicks } from '@/components/item/unit-picks';
import { FourFaces } from '@/components/ui/four-faces';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

interface SessionUnitProps {
  chosen: string | null;
  onChoose: (unitId: string | null) => void;
}

/** Face to face somebody of a department was asked: they write down what they said, and the office confirms it. */
export function SessionUnit({ chosen, onChoose }: SessionUnitProps) {
  const { state, data, failure, refresh } = useQuery('listUnits', {});
  return (
    <Section title="问的哪个单位" note="由它记下当场怎么答的">
      <Slip>
        <FourFaces
          state={state === 'data' && data?.units.length === 0 ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{ title: '这里还没有单位' }}
        >
          <Pick on={chosen === null} word="没有当场问单位" onTap={() => onChoose(null)} />
          <UnitPicks units={data?.units ?? []} leadId={chosen} onLead={onChoose} />
        </FourFaces>
      </Slip>
    </Section>
  );
}
