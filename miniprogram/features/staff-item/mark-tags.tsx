import { View } from '@tarojs/components';
import { linkedWord } from '@shared/wording/marks';
import { quarterShort } from '@shared/wording/quarter';
import { Tag } from '@/components/ui/tag';
import { useSession } from '@/session/session';
import type { Detail } from './work-view';

/** What colleagues sort it by, and what its station has taken on: below the title, nothing where there is none. */
export function MarkTags({ detail }: { detail: Detail }) {
  const { place } = useSession();
  const tags = place?.tags.filter(({ id }) => detail.tags.includes(id)) ?? [];
  const linked = place?.linkedSources.find(({ id }) => id === detail.linked?.source)?.label;
  const meeting = place?.congressSessions.find(({ id }) => id === detail.congressSession)?.label;
  const { keyIssueOf } = detail;
  if (tags.length + keyIssueOf.length === 0 && linked === undefined && meeting === undefined) return null;
  const reference = detail.linked?.reference;
  return (
    <View className="row wrap gap-s">
      {keyIssueOf.map((quarter) => (
        <Tag key={quarter} tone="doing" icon="flag">
          {`${quarterShort(quarter)}攻坚`}
        </Tag>
      ))}
      {meeting !== undefined && (
        <Tag tone="took" icon="sign">
          {meeting}
        </Tag>
      )}
      {linked !== undefined && (
        <Tag tone="split" icon="link">
          {[`来自${linkedWord(linked)}`, reference].filter(Boolean).join('：')}
        </Tag>
      )}
      {tags.map(({ id, label }) => (
        <Tag key={id} tone="plain">
          {label}
        </Tag>
      ))}
    </View>
  );
}
