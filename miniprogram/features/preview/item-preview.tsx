import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { useComingBack } from '@/navigation/use-coming-back';
import { PhotoRows } from './photo-rows';
import { SeenByOthers } from './seen-by-others';

/** Of what was said: the version that waits or hangs there, else what the first pass would leave. */
export function ItemPreview({ no }: { no: string }) {
  const { state, data, failure, refresh } = useQuery('getItem', { no, draft: true });
  useComingBack(() => void refresh());
  const words = wordsOf(data?.publication, data?.draft);
  return (
    <PageFrame title="别人会看到什么">
      <FourFaces
        state={data !== null && data.draft === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这件不贴公示栏', words: '这一类的事，从来不让别人看。' }}
      >
        {data !== null && words !== null && (
          <>
            {data.publicationObjected ? (
              <Hint tone="calm">您说过不要公示，别人看不到。下面是万一要贴时的样子。</Hint>
            ) : (
              <Hint tone="calm" icon="eyex">
                {data.publication?.state === 'published'
                  ? '现在公示栏上就是这样。'
                  : '还没贴。贴之前一定先给您看，您说不要就不贴。'}
              </Hint>
            )}
            <View className="gap-m">
              <SeenByOthers {...words} />
            </View>
            <PhotoRows
              no={no}
              fixed={data.publication?.state === 'published'}
              photos={photosSeen(data.photos, data.publication?.photoIds)}
            />
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

/** Of those that were chosen, once they are; what was withheld stays in sight for who might change their mind. */
function photosSeen(
  photos: readonly { id: string; url?: string; publicUrl?: string; withheld?: string }[],
  chosen: readonly string[] = [],
) {
  return photos.flatMap(({ id, url, publicUrl, withheld }) =>
    url === undefined || (chosen.length > 0 && !chosen.includes(id) && withheld === undefined)
      ? []
      : [
          {
            id,
            path: publicUrl ?? url,
            covered: publicUrl !== undefined,
            withheld: withheld !== undefined,
          },
        ],
  );
}

function wordsOf(
  publication: { title: string; text: string; state: string } | undefined,
  draft: { publicTitle: string; publicText: string; own: boolean } | undefined,
) {
  if (publication !== undefined && publication.state !== 'taken_down')
    return { note: '公示的话', title: publication.title, text: publication.text };
  if (draft === undefined) return null;
  const note = draft.own ? '您自己看过的样子' : '隐去您的信息，会是这样';
  return { note, title: draft.publicTitle, text: draft.publicText };
}
