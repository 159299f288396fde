import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { receiptInWords } from '@shared/entry-code/receipt-code';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { canPrint, printPage } from '@/navigation/print';
import { useSession } from '@/session/session';
import '@/components/ui/table-lines.scss';
import './voice-import.scss';

/** A strip of paper for each: number and code, and the telephone under which somebody reads them out. */
export function Receipts({ id }: { id: string }) {
  const { place } = useSession();
  const { state, pages, failure, more, refresh, loadMore } = usePages('listVoiceImportRows', {
    id,
    of: 'brought',
  });
  useReachBottom(() => void loadMore());
  const rows = pages.flatMap((page) => page.rows);
  return (
    <Section
      title="编号和回执"
      note={canPrint && more !== 'none' ? '打印的是下面看得到的，往下看完再打' : undefined}
      action={canPrint ? { word: '打印', icon: 'doc', onTap: printPage } : undefined}
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      >
        <Slip>
          {rows.map(({ row, no = '', receipt = '', title = '' }) => (
            <View className="import-line receipt-strip" key={row}>
              <View className="note">{`第 ${row} 行，${title}`}</View>
              <View className="row">
                <View className="bold nb">{no}</View>
                <View className="nb">{`查询码 ${receiptInWords(receipt)}`}</View>
              </View>
              <View className="receipt-phone">{`${place?.officeName ?? ''} ${place?.officePhone ?? ''}，报编号就知道办到哪了`}</View>
            </View>
          ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </Section>
  );
}
