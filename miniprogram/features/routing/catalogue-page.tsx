import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { call } from '@/cloud/call';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { copy } from '@/components/ui/copy';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import { fileWords } from './measured-words';

type Catalogue = OutputOf<'getRoutingCatalogue'>;

/** Which category goes to whom: what is to be decided first, then each category. */
export function CataloguePage() {
  const { session } = useSession();
  const { state, data, failure, refresh } = useQuery('getRoutingCatalogue', session === null ? null : {});
  useComingBack(refresh);
  return (
    <PageFrame title="派单目录">
      <FourFaces
        state={state === 'data' && data?.categories.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有类别', words: '类别写在本地的设置里，请找管理员。' }}
      >
        {data !== null && <Catalogue catalogue={data} />}
      </FourFaces>
    </PageFrame>
  );
}

function Catalogue({ catalogue: { categories, problems } }: { catalogue: Catalogue }) {
  return (
    <>
      {problems.length > 0 && (
        <Section title={`要您定的 ${problems.length} 处`}>
          <Slip kind="list">
            {problems.map(({ words, categoryId }) => (
              <Cell
                key={words}
                icon="alarm"
                title={words}
                onTap={() => go('routingCategory', { id: categoryId })}
              />
            ))}
          </Slip>
        </Section>
      )}
      <Section title="每一类归谁" note={problems.length === 0 ? '没有冲突，也没有空的' : undefined}>
        <Slip kind="list">
          {categories.map((one) => (
            <Cell
              key={one.id}
              title={one.label}
              detail={one.rows === 0 ? fileWords(one) : `${fileWords(one)}，另写了 ${one.rows} 行`}
              note={one.mode === 'automatic' ? '自动交办' : undefined}
              onTap={() => go('routingCategory', { id: one.id })}
            />
          ))}
        </Slip>
      </Section>
      <Section title="整张目录">
        <Slip kind="list">
          <Cell icon="copy" title="复制到表格里" note="贴进 Excel 就能改" onTap={() => void copyAll()} />
          <Cell icon="plus" title="从表格录进来" onTap={() => go('routingImport', {})} />
        </Slip>
      </Section>
      <View className="note gap-m">
        {'交办时先按这里建议单位；裁定过的退回，会自己写进来。没有写的，按本地分工。'}
      </View>
    </>
  );
}

async function copyAll() {
  const answer = await call('exportRoutes', {});
  if (!answer.ok) toast('没取到，再试一次');
  else if (answer.data.rows === 0) toast('还没有写过行，先加一行');
  else await copy(answer.data.sheet, `${answer.data.rows} 行复制好了`);
}
