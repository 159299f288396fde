import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

/** Rows that say nearly what an item says. They come in: whether it is one matter somebody judges when both are there. */
export function Likes({ id, likes }: { id: string; likes: number }) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listVoiceImportRows', {
    id,
    of: 'likes',
  });
  const rows = pages.flatMap((page) => page.rows);
  return (
    <Section title={`有 ${likes} 行，别人像是也说过`} note="照样登记，登记好放在一起给您看">
      <Slip>
        <FourFaces
          state={state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        >
          {rows.map(({ row, text = '', likeNo }) => (
            <View className="import-line" key={row}>
              <View>{`第 ${row} 行：${text}`}</View>
              <View className="note">{`像 ${likeNo ?? ''}，要是同一件，可以从表里去掉`}</View>
            </View>
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </FourFaces>
      </Slip>
    </Section>
  );
}
