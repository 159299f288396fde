import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import '@/components/ui/table-lines.scss';

interface TwinsProps {
  id: string;
  twins: number;
  bring: boolean;
  onChoose: (bring: boolean) => void;
}

/** Rows that say what is there already, with where; left out unless somebody wants them. */
export function Twins({ id, twins, bring, onChoose }: TwinsProps) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listVoiceImportRows', {
    id,
    of: 'twins',
  });
  const rows = pages.flatMap((page) => page.rows);
  return (
    <Section title={`有 ${twins} 行像是说过了`} note="话一样，也不像是另一个人说的">
      <Slip>
        <Pick on={!bring} word="不再登记" onTap={() => onChoose(false)} />
        <Pick on={bring} word="也登记，是另外的事" onTap={() => onChoose(true)} />
        <FourFaces
          state={state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        >
          {rows.map(({ row, text = '', twinRow, twinNo }) => (
            <View className="import-line" key={row}>
              <View>{`第 ${row} 行：${text}`}</View>
              <View className="note">
                {twinNo === undefined ? `和第 ${twinRow ?? ''} 行一样` : `和 ${twinNo} 一样，已经登记过`}
              </View>
            </View>
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </FourFaces>
      </Slip>
    </Section>
  );
}
