import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { expectedWords, issueLines } from '@shared/wording/responsibility';
import { Hint } from '@/components/ui/hint';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

type Preview = OutputOf<'previewListImport'>;

/** What the rows would change, or which of them are wrong. */
export function ImportPreview({ of, preview }: { of: 'tasks' | 'duties'; preview: Preview }) {
  const { rows, issues, issueTotal, unread } = preview;
  return (
    <>
      {issueTotal > 0 ? (
        <>
          <Hint tone="late">{`读到 ${rows} 行，有 ${issueTotal} 处要改，先不放进去。`}</Hint>
          <Section title="哪里要改">
            <Slip>
              {issueLines(issues).map((line) => (
                <View className="text" key={line}>
                  {line}
                </View>
              ))}
              {issueTotal > issues.length && (
                <View className="note">{`还有 ${issueTotal - issues.length} 处，改了这些再看`}</View>
              )}
            </Slip>
          </Section>
        </>
      ) : (
        <Changes of={of} preview={preview} />
      )}
      {unread.length > 0 && <View className="note gap-m">{`这几列没有读：${unread.join('、')}`}</View>}
    </>
  );
}

function Changes({ of, preview }: { of: 'tasks' | 'duties'; preview: Preview }) {
  const { rows, added, changed, removed, same, after, expected } = preview;
  const what =
    of === 'tasks'
      ? [
          ...some('新加', added),
          ...some('改写法', changed),
          ...(removed.length === 0 ? [] : [{ name: '去掉', value: removed.join('、') }]),
          ...some('不变', same),
        ]
      : [...some('重新分', changed), ...some('不变', same)];
  return (
    <>
      <Slip>
        <View className="h">{`读到 ${rows} 行，都认得`}</View>
        <View className="gap-m">
          <Pairs pairs={what} />
        </View>
      </Slip>
      <Section title="放进去以后">
        <Slip>
          <Pairs
            pairs={[
              { name: '类别', value: expectedWords(after.categories, expected.categories, '类') },
              { name: '任务', value: expectedWords(after.tasks, expected.tasks) },
              { name: '责任事项', value: expectedWords(after.duties, expected.duties) },
              ...(after.unsplit > 0 ? [{ name: '还没分', value: `${after.unsplit} 项任务` }] : []),
            ]}
          />
        </Slip>
      </Section>
    </>
  );
}

const some = (name: string, count: number) => (count === 0 ? [] : [{ name, value: `${count} 项任务` }]);
