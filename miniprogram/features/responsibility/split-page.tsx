import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { back } from '@/navigation/go';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { SplitForm } from './split-form';

/** Into which duties a task is split: for who keeps the list. */
export function SplitPage({ id }: { id: string | undefined }) {
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getTask', known && id !== undefined ? { id } : null);
  if (data?.mayEdit) return <SplitForm task={data} onOvertaken={refresh} />;
  return (
    <PageFrame title="责任事项">
      <FourFaces
        state={data !== null || id === undefined ? 'empty' : !known && unknown !== null ? 'error' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '这里由人大办来分', action: { word: '回去', onTap: () => back('work') } }}
      />
    </PageFrame>
  );
}
