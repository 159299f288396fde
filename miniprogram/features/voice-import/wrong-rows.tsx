import type { VoiceIssue } from '@shared/voice-import/problems';
import { issueWords } from '@shared/wording/voice-import';
import { usePages } from '@/cloud/use-pages';
import { WrongTable } from '@/components/frame/wrong-table';
import { UnreadColumns } from './unread-columns';
import type { VoiceImport } from './use-check';

/** What is wrong in a table of voices. */
export function WrongRows({ shown, onAgain }: { shown: VoiceImport; onAgain: () => void }) {
  const { id, rows, issues, fileName, unread } = shown;
  const list = usePages('listVoiceImportRows', { id, of: 'wrong' });
  const lines = list.pages
    .flatMap((page) => page.rows)
    .flatMap(({ row, column, problem, value }): VoiceIssue[] =>
      column === undefined || problem === undefined ? [] : [{ row, column, problem, value }],
    )
    .map(issueWords);
  return (
    <WrongTable
      said={`“${fileName}”读到 ${rows} 行，有 ${issues} 处要改，现在一行也没有登记。`}
      issues={issues}
      lines={lines}
      list={list}
      onAgain={onAgain}
    >
      <UnreadColumns unread={unread} />
    </WrongTable>
  );
}
