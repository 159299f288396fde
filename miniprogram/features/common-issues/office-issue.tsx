import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { ITEMS_AT_ONCE, leadOf, splitWords, togetherWords } from './issue-view';
import type { IssueProps } from './issue-props';
import { UniteSheet } from './unite-sheet';

/** The office ticks what is the same: handled as one, or taken out as another matter. */
export function OfficeIssue({ issue, head, onChanged }: IssueProps) {
  const now = useNow();
  const { id, items } = issue;
  const loose = items.filter(({ merged }) => !merged);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    loose.slice(0, ITEMS_AT_ONCE).map(({ no }) => no),
  );
  const [uniting, setUniting] = useState(false);
  const [undone, setUndone] = useState<readonly string[]>([]);
  const confirm = useCommand('confirmCommonIssue');
  const split = useCommand('splitCommonIssue');
  const ticked = chosen.filter((no) => loose.some((item) => item.no === no));
  const lead = leadOf(issue, ticked);
  const joins = ticked.filter((no) => no !== lead);
  const toggle = (no: string) =>
    setChosen((before) => (before.includes(no) ? before.filter((one) => one !== no) : [...before, no]));
  const together = async () => {
    if (lead === undefined) return;
    const answer = await confirm.send({ id, leadNo: lead, nos: joins });
    if (answer === null) return;
    const left = answer.results.filter(({ done }) => !done).map(({ no }) => no);
    setUndone(left);
    toast(left.length === 0 ? '定了，一起办' : `${left.length} 件没并成`);
    await onChanged();
  };
  const apart = async () => {
    if ((await split.send({ id, nos: [...ticked] })) === null) return;
    toast('拆出来了');
    await onChanged();
  };
  return (
    <PageFrame
      title="共性问题"
      foot={
        loose.length > 0 && (
          <Bar>
            <Button grow busy={split.busy} off={splitWords(issue, ticked)} onTap={() => void apart()}>
              不是一件，拆出来
            </Button>
            <Button
              look="main"
              grow
              busy={confirm.busy}
              off={togetherWords(lead, joins)}
              onTap={() => void together()}
            >
              一起办
            </Button>
          </Bar>
        )
      }
    >
      {head}
      <FailureHint failure={confirm.failure ?? split.failure} />
      {undone.length > 0 && (
        <Hint tone="ask">{`没并成：${undone.join('、')}。已经在办或者撤回的并不进来，可以打开看看。`}</Hint>
      )}
      {loose.length > 0 && (
        <Section
          title={issue.lead === undefined ? '哪些是同一件？' : '后来的，是不是也一起？'}
          note="打了勾的一起办，每个人分别答复"
        >
          {loose.map(({ no, title, text, at, because }) => (
            <Slip key={no}>
              <Pick
                several
                on={ticked.includes(no)}
                word={title}
                detail={
                  <Dots
                    facts={[
                      no,
                      dayInSentence(dayOf(at), now),
                      because.length > 0 && `都说到${because.map((word) => `“${word}”`).join('')}`,
                    ]}
                  />
                }
                onTap={() => toggle(no)}
              />
              <View className="prose gap-s">{text}</View>
              <Cell icon="doc" title="打开这件" onTap={() => go('staffItem', { no })} />
            </Slip>
          ))}
        </Section>
      )}
      <Together issue={issue} />
      <Button icon="link" wide onTap={() => setUniting(true)}>
        和另一个是一回事
      </Button>
      {uniting && (
        <UniteSheet
          issue={issue}
          onClose={() => setUniting(false)}
          onDone={async () => {
            setUniting(false);
            await onChanged();
          }}
        />
      )}
    </PageFrame>
  );
}

/** Handled as one already; what the unit says to each of them is read here before the reply is let out. */
function Together({ issue: { items } }: Pick<IssueProps, 'issue'>) {
  const merged = items.filter((item) => item.merged);
  if (merged.length === 0) return null;
  return (
    <Section title={`一起办的 ${merged.length} 件`}>
      <Slip kind="list">
        {merged.map(({ no, title, personal }) => (
          <Cell
            key={no}
            icon="check"
            title={title}
            detail={personal === undefined ? no : `给他的话：${personal}`}
            onTap={() => go('staffItem', { no })}
          />
        ))}
      </Slip>
    </Section>
  );
}
