import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { ITEMS_AT_ONCE } from './issue-view';
import type { IssueProps } from './issue-props';

const PERSONAL_MAX = 300;

/** One reply goes to all of them; here stands what is said to each beside it. */
export function UnitIssue({ issue, head, onChanged }: IssueProps) {
  const now = useNow();
  const { id, items, writes } = issue;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const save = useCommand('savePersonalWords');
  const wordsTo = (no: string) => drafts[no] ?? items.find((item) => item.no === no)?.personal ?? '';
  const changed = items.filter(({ no, personal }) => wordsTo(no) !== (personal ?? ''));
  const tooLong = changed.some(({ no }) => wordsTo(no).length > PERSONAL_MAX);
  const press = async () => {
    const words = changed.slice(0, ITEMS_AT_ONCE).map(({ no }) => ({ no, text: wordsTo(no) }));
    if ((await save.send({ id, words })) === null) return;
    toast('存好了，和答复一起给他们看');
    await onChanged();
  };
  return (
    <PageFrame
      title="共性问题"
      foot={
        writes && (
          <Bar>
            <Button
              look="main"
              wide
              busy={save.busy}
              off={
                changed.length === 0 ? '还没写新的话' : tooLong ? `每人最多 ${PERSONAL_MAX} 字` : undefined
              }
              onTap={() => void press()}
            >
              存下给各人的话
            </Button>
          </Bar>
        )
      }
    >
      {head}
      <Hint tone="calm">
        {writes
          ? '答复只写一次，每个人都收到。谁还要单独说一句，写在他那件下面，只有他看得到；不写也行。'
          : '给各人的话在答复交审之前写。'}
      </Hint>
      <FailureHint failure={save.failure} />
      {items.map(({ no, title, text, at, personal }) => (
        <Slip key={no}>
          <View className="note">{`${no}，${dayInSentence(dayOf(at), now)}说的`}</View>
          <View className="bold gap-s">{title}</View>
          {text !== title && <View className="prose gap-s">{text}</View>}
          <View className="gap-m">
            {writes ? (
              <Field
                label="单独给他的话"
                placeholder={`比如：您家门口那盏已经换好了（${no}）`}
                lines
                max={PERSONAL_MAX}
                value={wordsTo(no)}
                onChange={(value) => setDrafts((before) => ({ ...before, [no]: value }))}
              />
            ) : (
              personal !== undefined && <View className="sub">{`单独给他的话：${personal}`}</View>
            )}
          </View>
        </Slip>
      ))}
    </PageFrame>
  );
}
