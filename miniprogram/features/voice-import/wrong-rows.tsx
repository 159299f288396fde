import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { VoiceIssue } from '@shared/voice-import/problems';
import { issueWords } from '@shared/wording/voice-import';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { copy } from '@/components/ui/copy';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { UnreadColumns } from './unread-columns';
import '@/components/ui/table-lines.scss';
import type { VoiceImport } from './use-check';

/** Row by row what is wrong and how it would be right. Nothing of the table comes in before all of it is. */
export function WrongRows({ shown, onAgain }: { shown: VoiceImport; onAgain: () => void }) {
  const { id, rows, issues, fileName, unread } = shown;
  const { state, pages, failure, more, refresh, loadMore } = usePages('listVoiceImportRows', {
    id,
    of: 'wrong',
  });
  useReachBottom(() => void loadMore());
  const lines = pages
    .flatMap((page) => page.rows)
    .flatMap(({ row, column, problem, value }): VoiceIssue[] =>
      column === undefined || problem === undefined ? [] : [{ row, column, problem, value }],
    )
    .map(issueWords);
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
      <Hint tone="late">{`“${fileName}”读到 ${rows} 行，有 ${issues} 处要改，现在一行也没有登记。`}</Hint>
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
      <UnreadColumns unread={unread} />
    </PageFrame>
  );
}
