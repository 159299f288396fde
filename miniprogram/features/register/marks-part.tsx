import { isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { MarkFields, marksProblem } from '@/components/entry/mark-fields';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import type { Membership, Place } from '@/session/session';
import { isOffice, type RegisterDraft } from './register-view';

interface MarksPartProps {
  place: Place;
  hat: Membership;
  draft: RegisterDraft;
  change: (part: Partial<RegisterDraft>) => void;
}

/** What colleagues will find it by; where it comes from, the office alone says. */
export function MarksPart({ place, hat, draft, change }: MarksPartProps) {
  const office = isOffice(hat.role);
  const sources = office ? place.linkedSources : [];
  const tags = office || isOneOf(STATION_ROLES, hat.role) ? place.tags : [];
  if (tags.length + sources.length === 0) return null;
  const problem = marksProblem(draft.marks);
  return (
    <Section title="归到哪" note="可选可不选">
      <Slip>
        <MarkFields
          tags={tags}
          sources={sources}
          marks={draft.marks}
          onChange={(marks) => change({ marks })}
        />
        {problem !== null && <Hint tone="late">{problem}</Hint>}
      </Slip>
    </Section>
  );
}
