import { View } from '@tarojs/components';
import { useState } from 'react';
import { pickTable } from '@/cloud/pick-table';
import type { Withheld } from '@/cloud/withheld';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { WithheldHint } from '@/components/ui/withheld-hint';
import './responsibility.scss';

interface TableFieldProps {
  of: 'tasks' | 'duties';
  text: string;
  onChange: (text: string) => void;
}

const NEEDS = {
  tasks: {
    columns: '第一行要有：序号、类别、任务。',
    more: '类别合并了单元格也行，空着的跟上面一样。序号一样的当同一项任务。',
    example: '序号\t类别\t任务\n1\t粮食安全\t建设高标准农田',
  },
  duties: {
    columns: '第一行要有：任务序号、责任事项、责任单位、完成时限。',
    more: '单位写全名，日子写成 2026-10-31。表里没提到的任务不动。',
    example: '任务序号\t责任事项\t责任单位\t完成时限\n1\t定方案\t市住建局\t2026-10-31',
  },
};

/** Where rows of a spreadsheet are pasted. */
export function TableField({ of, text, onChange }: TableFieldProps) {
  const { columns, more, example } = NEEDS[of];
  const [unreadable, setUnreadable] = useState(false);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const pick = async () => {
    const picked = await pickTable();
    setUnreadable(!picked.ok && picked.why === 'unreadable');
    setWithheld(picked.ok ? null : (picked.withheld ?? null));
    if (picked.ok) onChange(picked.text);
  };
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <Slip>
      <View className="h">从表格里复制，粘贴到这里</View>
      <View className="sub gap-s">{columns}</View>
      <View className="note">{more}</View>
      <View className="table-text gap-m">
        <Field lines label="表格" value={text} placeholder={example} onChange={onChange} />
      </View>
      {unreadable && (
        <Hint tone="late">这个文件读不出汉字。请在表格里另存成 UTF-8 的 CSV，或者直接复制粘贴。</Hint>
      )}
      <View className="gap-m">
        <Button size="small" icon="doc" onTap={() => void pick()}>
          从文件里选
        </Button>
      </View>
      <WithheldHint withheld={withheld} onAgain={() => void pick()} onForget={() => setWithheld(null)} />
      {lines > 1 && <View className="note">{`${lines - 1} 行，不算第一行`}</View>}
    </Slip>
  );
}
