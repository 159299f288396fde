import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Section } from './section';
import { Slip } from './slip';

interface CheckedSheetProps {
  rows: number;
  problems: readonly { line: number; column: string; problem: string }[];
  entered: boolean;
  /** What it comes to, once nothing is wrong. */
  children: ReactNode;
}

/** A pasted table that was looked through: what is wrong, row by row, or what would be entered. */
export function CheckedSheet({ rows, problems, entered, children }: CheckedSheetProps) {
  if (problems.length > 0) {
    return (
      <Section title={`有 ${problems.length} 处要改`} note="改好再看一次，现在一行也没有录">
        <Slip>
          {problems.map(({ line, column, problem }, index) => (
            <View className="sub gap-s" key={index}>
              {`第 ${line} 行${column === '' ? '' : `“${column}”`}：${problem}`}
            </View>
          ))}
        </Slip>
      </Section>
    );
  }
  return (
    <Section title={entered ? '录好了' : `${rows} 行，都对`}>
      <Slip>{children}</Slip>
    </Section>
  );
}
