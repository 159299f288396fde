import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** The table of grids (ZS-15): each with its officer and the deputies who have gone down into it. */
export function GridsPage() {
  const { session, hat } = useSession();
  const { state, data, failure, refresh } = useQuery('listGrids', session === null ? null : {});
  const grids = data?.grids ?? [];
  return (
    <PageFrame title="网格">
      <FourFaces
        state={state === 'data' && grids.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有网格', words: '网格写在本地的设置里，请找管理员加上。' }}
      >
        {grids.map(({ id, name, areaName, officer, deputies }) => (
          <Section key={id} title={name} note={areaName}>
            <Slip kind="list">
              {officer !== '' && <Cell icon="me" title={`网格员 ${officer}`} />}
              {deputies.map((deputy) => (
                <Cell
                  key={deputy.id}
                  icon="users"
                  title={`${deputy.name}代表`}
                  note="名片"
                  onTap={
                    hat === null ? undefined : () => go('deputy', { placeId: hat.placeId, id: deputy.id })
                  }
                />
              ))}
            </Slip>
          </Section>
        ))}
      </FourFaces>
    </PageFrame>
  );
}
