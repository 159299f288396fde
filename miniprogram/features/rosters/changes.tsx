import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { SHEET_TITLE, type SheetKey } from '@shared/roster-import/sheets';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import '@/components/ui/table-lines.scss';
import { changeDetail, changeTitle, type RosterImport } from './roster-import';

/** Line by line what comes, what becomes another and what goes, one list at a time. */
export function Changes({ shown: { id, counts } }: { shown: RosterImport }) {
  const [sheet, setSheet] = useState<SheetKey>(counts[0]?.sheet ?? 'areas');
  const { state, pages, failure, more, refresh, loadMore } = usePages('listRosterImportRows', {
    id,
    of: 'changes',
    sheet,
  });
  useReachBottom(() => void loadMore());
  const rows = pages.flatMap((page) => page.rows);
  return (
    <Section title="一行一行看">
      {counts.length > 1 && (
        <Chips
          label="看哪张表"
          choices={counts.map(({ sheet: value }) => ({ value, word: SHEET_TITLE[value] }))}
          chosen={sheet}
          onChoose={setSheet}
        />
      )}
      <View className="gap-m">
        <FourFaces
          state={state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        >
          <Slip>
            {rows.map((row, nth) => (
              <View className="import-line" key={nth}>
                <View className="bold">{changeTitle(row)}</View>
                <View className="note">{changeDetail(row)}</View>
              </View>
            ))}
          </Slip>
          <MoreRow more={more} onMore={() => void loadMore()} />
        </FourFaces>
      </View>
    </Section>
  );
}
