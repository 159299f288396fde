import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { FIGURES } from '@shared/item/outcome';
import { MEDIATION_WORD } from '@shared/wording/kinds';
import { outcomeSentence } from '@shared/wording/outcome';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { ItemSlip } from '@/components/item/item-slip';
import { StatusTag } from '@/components/item/status-tag';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { go } from '@/navigation/go';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

interface OutcomeListProps {
  year: string | undefined;
  of: string | undefined;
  name: string | undefined;
}

/** The items that one figure of the report was counted from, each with what it added. */
export function OutcomeList({ year, of, name }: OutcomeListProps) {
  const { known, failure: unknown } = useKnownSession();
  const kind = FIGURES.find((one) => one === of);
  const asked =
    kind === undefined || year === undefined
      ? null
      : { year: Number(year), figure: name === undefined ? { of: kind } : { of: kind, name } };
  const list = usePages('listOutcomes', known ? asked : null);
  const { pages, more, loadMore } = list;
  const rows = pages.flatMap(({ outcomes }) => outcomes);
  const total = pages[0]?.total;
  useReachBottom(() => void loadMore());
  const state = asked === null ? 'empty' : !known && unknown !== null ? 'error' : list.state;
  return (
    <PageFrame title={total === undefined ? '这个数从哪来' : `这个数从哪来，${total} 件`}>
      <FourFaces
        state={state === 'data' && rows.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(list.failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? list.refresh() : refreshSession()) },
        }}
        empty={{ title: '没有这样的事', words: '回到成效里再点一次。' }}
      >
        <View>
          {rows.map(({ item, outcome, mediation }) => (
            <ItemSlip
              key={item.no}
              title={item.title}
              tags={<StatusTag state={item.state} viewer="staff" />}
              facts={[item.no, item.leadUnitName ?? item.deputyName]}
              after={
                mediation === undefined ? outcome && outcomeSentence(outcome) : MEDIATION_WORD[mediation]
              }
              onTap={() => go('staffItem', { no: item.no })}
            />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}
