import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** How this place works, for everybody: who owns which step, and in which groups its deputies work. */
export function AboutPlace() {
  const { place } = useSession();
  if (place === null) return null;
  const { id: placeId } = place;
  return (
    <Section title="这里怎么办事">
      <Slip kind="list">
        {place.flow.length > 0 && (
          <Cell
            icon="way"
            title="谁来办哪一步"
            note={`${place.flow.length} 步`}
            onTap={() => go('flow', {})}
          />
        )}
        {place.groups > 0 && (
          <Cell icon="users" title="代表小组" note={`${place.groups} 个组`} onTap={() => go('groups', {})} />
        )}
        <Cell icon="pin" title="联络站地图" onTap={() => go('stationMap', { placeId })} />
        <Cell icon="me" title="人大代表" note="每位都有名片" onTap={() => go('deputies', { placeId })} />
        <Cell
          icon="chart"
          title="公开的数"
          note="每个数怎么数的"
          onTap={() => go('openFigures', { placeId })}
        />
        <Cell icon="eye" title="哪些功能开着" onTap={() => go('compliance', { placeId })} />
      </Slip>
    </Section>
  );
}
