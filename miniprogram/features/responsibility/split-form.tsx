import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { issueLines } from '@shared/wording/responsibility';
import { dayShort } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { back } from '@/navigation/go';
import type { TaskView } from './duty-view';
import { emptyRow, isOvertakenBySomebody, issuesIn, rowsOf, splitInput, type DraftRow } from './split-draft';
import { SplitRow } from './split-row';
import './responsibility.scss';

interface SplitFormProps {
  task: TaskView;
  /** Somebody else changed the task: it is asked for anew, and what was written here stays. */
  onOvertaken: () => Promise<void>;
}

export function SplitForm({ task, onOvertaken }: SplitFormProps) {
  const [rows, setRows] = useState<readonly DraftRow[]>(() => rowsOf(task));
  const given = useRef(rows.length);
  const save = useCommand('splitTask');
  const overtaken = isOvertakenBySomebody(save.failure);
  useEffect(() => {
    if (overtaken) void onOvertaken();
  }, [overtaken, onOvertaken]);

  const issues = issuesIn(save.failure);
  const change = (key: number, part: Partial<DraftRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    given.current += 1;
    setRows((before) => [...before, emptyRow(given.current)]);
  };
  const send = async () => {
    const answer = await save.send(splitInput(task, rows));
    if (answer === null) return;
    toast(`分成 ${answer.duties} 项，存好了`);
    back('work');
  };
  return (
    <PageFrame
      title="分成责任事项"
      foot={
        <Bar after="每一项都要有责任单位和完成时限，缺一样存不上。">
          <Button icon="plus" onTap={add}>
            加一项
          </Button>
          <Button look="main" grow busy={save.busy} onTap={() => void send()}>
            存好
          </Button>
        </Bar>
      }
    >
      <View className="sub split-of">{`第 ${task.taskNo} 项任务：${task.title}`}</View>
      {overtaken && <AsItIs task={task} />}
      {rows.map((row, index) => (
        <SplitRow
          key={row.key}
          nth={index + 1}
          row={row}
          units={task.units}
          today={task.today}
          issues={issues.filter((issue) => issue.row === index + 1)}
          onChange={(part) => change(row.key, part)}
          onRemove={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
        />
      ))}
      <View className="gap-m">
        {issues.length === 0 ? (
          <FailureHint failure={save.failure} />
        ) : (
          <Hint tone="late">{`没有存。${issueLines(issues, '项').join('；')}。补好再存，写的都还在。`}</Hint>
        )}
      </View>
    </PageFrame>
  );
}

/** What somebody else has saved meanwhile, beside what is written here. */
function AsItIs({ task }: { task: TaskView }) {
  return (
    <Slip>
      <View className="bold">现在存着的</View>
      {task.duties.map(({ id, title, unitName, dueDay }) => (
        <View className="note" key={id}>{`${title}，${unitName}，${dayShort(dueDay)}`}</View>
      ))}
      {task.duties.length === 0 && <View className="note">还没分。</View>}
    </Slip>
  );
}
