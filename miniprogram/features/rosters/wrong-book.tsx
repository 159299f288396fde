import { usePages } from '@/cloud/use-pages';
import { WrongTable } from '@/components/frame/wrong-table';
import { Notes } from './notes';
import { faultWords, type RosterImport } from './roster-import';

/** What is wrong in a workbook. */
export function WrongBook({ shown, onAgain }: { shown: RosterImport; onAgain: () => void }) {
  const { id, fileName, issues, notes } = shown;
  const list = usePages('listRosterImportRows', { id, of: 'wrong' });
  return (
    <WrongTable
      said={`“${fileName}”有 ${issues} 处要改，现在什么也没有改动。`}
      issues={issues}
      lines={list.pages.flatMap((page) => page.rows).map(faultWords)}
      list={list}
      onAgain={onAgain}
    >
      <Notes notes={notes} />
    </WrongTable>
  );
}
