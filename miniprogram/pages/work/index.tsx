import { MemberRows } from '@/components/entry/member-rows';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Leader } from '@/features/leader/leader';
import { CourtWork } from '@/features/court/court-work';
import { Queue } from '@/features/queue/queue';
import { UnitList } from '@/features/queue/unit-list';
import { Voices } from '@/features/voices/voices';
import { useSession } from '@/session/session';
import { WorkDesk } from './desk';

/** The list of whoever acts: a deputy's voices, a unit's items, a station's or office's queue, a leader's view. */
export default function Page() {
  const { hat } = useSession();
  switch (hat?.role) {
    case 'deputy':
    case 'council_delegate':
      return (
        <WorkDesk key={hat.id} opensFirst={false}>
          <Voices />
        </WorkDesk>
      );
    case 'handler':
    case 'unit_head':
      return (
        <WorkDesk key={hat.id} opensFirst>
          <UnitList />
        </WorkDesk>
      );
    case 'station_chief':
    case 'liaison_officer':
    case 'congress_office':
    case 'street_work_committee':
    case 'presidium':
    case 'government_office':
      return (
        <WorkDesk key={hat.id} opensFirst>
          <Queue />
        </WorkDesk>
      );
    case 'leader':
      return (
        <WorkDesk key={hat.id} opensFirst={false}>
          <Leader />
        </WorkDesk>
      );
    case 'court':
      return <CourtWork key={hat.id} />;
    case 'administrator':
    case 'auditor':
    case 'security':
      return (
        <PageFrame title="待办" tab="work">
          <MemberRows />
        </PageFrame>
      );
    case undefined:
      return (
        <PageFrame title="待办" tab="work">
          <FourFaces
            state={hat === null ? 'loading' : 'empty'}
            empty={{ title: '没有要您办的', words: '有事会推给您，也会在“消息”里。' }}
          />
        </PageFrame>
      );
  }
}
