import { Tag } from '@/components/ui/tag';
import { useNow } from '@/session/now';
import { supervisedMark } from './supervision-view';
import type { Detail } from './work-view';

/** Said at the head: the supervision itself lies below the form. */
export function SupervisedTag({ detail }: { detail: Detail }) {
  const now = useNow();
  const mark = supervisedMark(detail, now);
  if (mark === null) return null;
  return mark === 'late' ? (
    <Tag tone="over" icon="alarm">
      督办超期
    </Tag>
  ) : (
    <Tag tone="ask" icon="eye">
      在督办
    </Tag>
  );
}
