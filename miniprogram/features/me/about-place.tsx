import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** How this place works, for everybody: who owns which step, and in which groups its deputies work. */
export function AboutPlace() {
  const { place } = useSession();
  if (place === null || (place.flow.length === 0 && place.groups === 0)) return null;
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
      </Slip>
    </Section>
  );
}
