import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import { SECTION } from './settings-view';

/** How a place works, in five parts, and what was changed when by whom. */
export function PlaceSettings() {
  const { session, place } = useSession();
  const { state, data, failure, refresh } = useQuery('getPlaceSettings', session === null ? null : {});
  useComingBack(() => void refresh());
  const open = data?.sections.reduce((sum, { toConfirm }) => sum + toConfirm, 0) ?? 0;
  return (
    <PageFrame title="这个地方怎么办事">
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有设置' }}
      >
        {open > 0 && (
          <Hint>{`有 ${open} 组期限是先替${place?.shortName ?? '这里'}填的，没有文件写明，请看过再用。`}</Hint>
        )}
        <Section title="能改的">
          <Slip kind="list">
            {data?.sections.map(({ section, toConfirm }) => (
              <Cell
                key={section}
                icon={SECTION[section].icon}
                title={SECTION[section].word}
                detail={SECTION[section].about}
                note={toConfirm > 0 ? `${toConfirm} 组待确认` : undefined}
                onTap={() => go('placeSection', { section })}
              />
            ))}
          </Slip>
        </Section>
        <Section title="改过什么">
          <Slip kind="list">
            <Cell
              icon="undo"
              title="改过的版本"
              detail="谁改的、为什么，可以放回去"
              note={data !== null && data.version > 0 ? `第 ${data.version} 版` : '还没改过'}
              onTap={() => go('placeVersions', {})}
            />
          </Slip>
        </Section>
      </FourFaces>
    </PageFrame>
  );
}
