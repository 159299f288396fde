import { useEffect } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { back } from '@/navigation/go';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { BulletinDraft } from './bulletin-draft';
import { BulletinRead } from './bulletin-read';

/** The bulletin of one day: written by the office, read by units and leaders. */
export function BulletinPage({ day }: { day: string | undefined }) {
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery(
    'getBulletin',
    known && day !== undefined ? { day } : null,
  );
  const { send: markRead } = useCommand('readBulletin');
  const unread = data?.read === false;
  useEffect(() => {
    // Opening it is reading it.
    if (unread && day !== undefined) void markRead({ day });
  }, [unread, day, markRead]);
  if (data !== null && data.state !== 'published')
    return <BulletinDraft key={data.day} bulletin={data} onChanged={refresh} />;
  return (
    <PageFrame title={data?.title ?? '通报'}>
      <FourFaces
        state={day === undefined ? 'empty' : !known && unknown !== null ? 'error' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '没有这一天的通报', action: { word: '回去', onTap: () => back('work') } }}
      >
        {data !== null && <BulletinRead bulletin={data} />}
      </FourFaces>
    </PageFrame>
  );
}
