import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { useKnownSession } from '@/session/use-known-session';
import { RuleForm } from './rule-form';

/** A new document, or a further version of one: it begins with what stands there. */
export function PublishRule({ id }: { id: string | undefined }) {
  const { known } = useKnownSession();
  const { versions, latest } = useLatest(known ? id : undefined);
  if (id === undefined) return <RuleForm />;
  if (versions === null || latest.data === null)
    return (
      <PageFrame title="发新的一版">
        <FourFaces
          state={latest.state === 'error' ? 'error' : 'loading'}
          error={{
            ...failureFace(latest.failure),
            action: { word: '再试一次', onTap: () => void latest.refresh() },
          }}
          empty={{ title: '没有这项制度' }}
        />
      </PageFrame>
    );
  return <RuleForm before={latest.data} />;
}

/** What was published last, which may not hold yet. */
function useLatest(id: string | undefined) {
  const first = useQuery('getRule', id === undefined ? null : { id });
  const version = first.data?.versions[0]?.version;
  const latest = useQuery('getRule', id === undefined || version === undefined ? null : { id, version });
  return { versions: first.data, latest: first.state === 'error' ? first : latest };
}
