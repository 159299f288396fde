import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import '@/components/ui/table-lines.scss';

/** Rows that were right by their form and were turned away all the same. */
export function RefusedRows({ id }: { id: string }) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listVoiceImportRows', {
    id,
    of: 'refused',
  });
  return (
    <Section title="没登记上的">
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      >
        <Slip>
          {pages
            .flatMap((page) => page.rows)
            .map(({ row, code = '' }) => (
              <View className="import-line" key={row}>{`第 ${row} 行：${wordsOf(code)}`}</View>
            ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </Section>
  );
}

/** The row's own words are gone from here: what to do is to look into the table. */
const wordsOf = (code: string): string =>
  code === 'content_refused' ? '里面有不能发的话，改了说法再单独登记' : '没登记上，请单独登记';
