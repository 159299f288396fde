import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { Issue } from './issue-props';

interface UniteSheetProps {
  issue: Issue;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** The other one comes over here, with everybody who spoke of it. */
export function UniteSheet({ issue, onClose, onDone }: UniteSheetProps) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listCommonIssues', {
    state: 'suggested',
  });
  const unite = useCommand('uniteCommonIssues');
  const others = pages.flatMap((page) => page.issues).filter(({ id }) => id !== issue.id);
  const join = async (id: string) => {
    if ((await unite.send({ id, intoId: issue.id })) === null) return;
    toast('合到这里了');
    await onDone();
  };
  return (
    <Sheet open title="哪一个和这个是一回事？" onClose={onClose}>
      <FailureHint failure={unite.failure} />
      <FourFaces
        state={state === 'data' && others.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没有别的了', words: '只有还没定下来一起办的，能合到这里。' }}
      >
        {others.map(({ id, title, people }) => (
          <Cell
            key={id}
            icon="plus"
            title={title}
            detail={`${people} 个人说`}
            onTap={unite.busy ? undefined : () => void join(id)}
          />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </Sheet>
  );
}
