import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { comingWords, versionWords } from './rules-view';

/** 制度 of the place: what holds now, and what is to come. */
export function Rules() {
  const { known, failure: unknown } = useKnownSession();
  const list = usePages('listRules', known ? {} : null);
  const { pages, failure, more, refresh, loadMore } = list;
  const rules = pages.flatMap((page) => page.rules);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const mayPublish = pages[0]?.mayPublish === true;
  const state = !known && unknown !== null ? 'error' : list.state;
  return (
    <PageFrame
      title="制度"
      foot={
        mayPublish && (
          <Bar>
            <Button look="main" wide onTap={() => go('publishRule', {})}>
              发一项制度
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={state === 'data' && rules.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{
          title: '还没有制度',
          words: mayPublish
            ? '发出去的，代表和工作人员都看得到，以前的版本也留着。'
            : '人大办发了，会列在这里。',
        }}
      >
        <Slip kind="list">
          {rules.map(({ id, title, shown, coming }) => (
            <Cell
              key={id}
              icon="doc"
              title={title}
              detail={versionWords(shown)}
              note={comingWords(coming)}
              onTap={() => go('rule', { id })}
            />
          ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
