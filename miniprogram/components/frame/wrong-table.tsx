import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { failureFace } from '@/cloud/failure-words';
import type { usePages } from '@/cloud/use-pages';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { copy } from '@/components/ui/copy';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import '@/components/ui/table-lines.scss';
import { PageFrame } from './page-frame';

interface WrongTableProps {
  /** How many there are, and that nothing has come in. */
  said: string;
  issues: number;
  lines: readonly string[];
  list: Pick<ReturnType<typeof usePages>, 'state' | 'failure' | 'more' | 'refresh' | 'loadMore'>;
  onAgain: () => void;
}

/** Row by row what is wrong in a table and how it would be right. Nothing of it comes in before all of it is. */
export function WrongTable({
  said,
  issues,
  lines,
  list,
  onAgain,
  children,
}: PropsWithChildren<WrongTableProps>) {
  const { state, failure, more, refresh, loadMore } = list;
  useReachBottom(() => void loadMore());
  return (
    <PageFrame
      title="有几处要改"
      foot={
        <Bar after="在表格里改好，再选一次。">
          <Button icon="copy" onTap={() => void copy(lines.join('\n'), '复制好了')}>
            复制
          </Button>
          <Button look="main" grow onTap={onAgain}>
            改好了，再选文件
          </Button>
        </Bar>
      }
    >
      <Hint tone="late">{said}</Hint>
      <Section title="哪里要改">
        <FourFaces
          state={state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        >
          <Slip>
            {lines.map((line) => (
              <View className="import-line" key={line}>
                {line}
              </View>
            ))}
          </Slip>
          <MoreRow more={more} word={`再看一些，一共 ${issues} 处`} onMore={() => void loadMore()} />
        </FourFaces>
      </Section>
      {children}
    </PageFrame>
  );
}
