import { useReachBottom } from '@tarojs/taro';
import { CODE_WORD } from '@shared/wording/codes';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useKnownSession } from '@/session/use-known-session';

/** Who has a code, by station: to print it, renew it, take it back. */
export function Codes() {
  const { known } = useKnownSession();
  const list = usePages('listCodes', known ? {} : null);
  const rows = list.pages.flatMap((page) => page.codes);
  useComingBack(() => void list.refresh());
  useReachBottom(() => void list.loadMore());
  return (
    <PageFrame title="码和海报">
      <FourFaces
        state={list.state === 'data' && rows.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={{ title: '还没有站和代表', words: '名册里有了站和代表，这里就能发码。' }}
      >
        <Slip kind="list">
          {rows.map(({ kind, target, name, detail, code }) => (
            <Cell
              key={`${kind}.${target}`}
              icon={kind === 'deputy_code' ? 'me' : kind === 'point_code' ? 'pin' : 'house'}
              title={name}
              detail={detail}
              note={code === undefined ? '还没有码' : CODE_WORD[kind]}
              onTap={() => go('poster', { kind, target })}
            />
          ))}
        </Slip>
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
