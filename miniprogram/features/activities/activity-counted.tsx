import {
  COUNTED_WORD,
  halfWords,
  TOGETHER_MEANS,
  type CountedFigure,
} from '@shared/wording/activity-figures';
import type { CountedBy } from '@shared/statistics/activity-numbers';
import { ACTIVITY_FIGURES } from '@shared/statistics/figures';
import { HALF } from '@shared/statistics/halves';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { back } from '@/navigation/go';
import { useKnownSession } from '@/session/use-known-session';
import { CountedActivities } from './counted-activities';
import { CountedItems } from './counted-items';
import { CountedOrganisers } from './counted-organisers';
import './activities.scss';

interface ActivityCountedProps {
  of?: string;
  half?: string;
  kind?: string;
  id?: string;
  name?: string;
}

const BY: readonly CountedBy[] = ['area', 'group', 'station'];

/** What a figure of activities was counted from, one by one. */
export function ActivityCounted({ of, half = '', kind, id, name }: ActivityCountedProps) {
  const { known } = useKnownSession();
  const figure = (Object.keys(COUNTED_WORD) as CountedFigure[]).find((one) => one === of);
  if (figure === undefined || !HALF.test(half))
    return (
      <PageFrame title="没有这个数">
        <FourFaces
          state="empty"
          empty={{ title: '没有这个数', action: { word: '回去看别的数', onTap: () => back('work') } }}
        />
      </PageFrame>
    );
  const title = name ?? COUNTED_WORD[figure];
  const by = figure === 'groups' ? 'group' : BY.find((one) => one === figure);
  const gathered = ACTIVITY_FIGURES.find((one) => one === figure);
  const whose = BY.find((one) => one === kind);
  return (
    <PageFrame title={title} flush={gathered !== undefined}>
      {gathered !== undefined && known && (
        <CountedItems figure={gathered} half={half} title={`${halfWords(half)}${title}`} />
      )}
      {by !== undefined && known && (
        <CountedOrganisers by={by} half={half} note={figure === 'groups' ? undefined : TOGETHER_MEANS} />
      )}
      {gathered === undefined && by === undefined && known && (
        <CountedActivities
          half={half}
          title={halfWords(half)}
          of={whose !== undefined && id !== undefined ? { kind: whose, id } : undefined}
        />
      )}
    </PageFrame>
  );
}
