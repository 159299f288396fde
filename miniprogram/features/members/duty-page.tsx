import { useState } from 'react';
import { dayOf, type Day } from '@shared/common/shanghai';
import { dayLabel } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Segs } from '@/components/ui/segs';
import { Sheet } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useKnownSession } from '@/session/use-known-session';
import { byWeeks, daysFrom, monthOf, planOf } from './duty-days';

/** Who of the unit is on duty, day by day: items belong to the unit, the phone of one rings first. */
export function DutyPage() {
  const now = useNow();
  const today = dayOf(now);
  const { known } = useKnownSession();
  const [nth, setNth] = useState<'this' | 'next'>('this');
  const month = monthOf(today, nth === 'this' ? 0 : 1);
  const { state, data, failure, refresh, replace } = useQuery('getDutyRoster', known ? { month } : null);
  const save = useCommand('saveDutyRoster');
  const [changes, setChanges] = useState<Readonly<Record<Day, string | null>>>({});
  const [asked, setAsked] = useState<Day | null>(null);
  const plan = { ...planOf(data?.days ?? []), ...changes };
  const days = daysFrom(month, today);
  const names = new Map((data?.people ?? []).map(({ entryId, name }) => [entryId, name]));
  const nameOn = (day: Day) => names.get(plan[day] ?? '') ?? '没排';
  const changed = Object.keys(changes).length > 0;
  const show = (next: 'this' | 'next') => {
    setNth(next);
    setChanges({});
  };
  const send = async () => {
    if (data === null) return;
    const chosen = Object.entries(plan).flatMap(([day, entryId]) =>
      entryId === null || !day.startsWith(month) ? [] : [{ day, entryId }],
    );
    const answer = await save.send({ month, days: chosen, seenVersion: data.version });
    if (answer === null) return;
    replace(answer);
    setChanges({});
    toast('排好了', 'check');
  };
  const choose = (entryId: string | null) => {
    if (asked !== null) setChanges({ ...changes, [asked]: entryId });
    setAsked(null);
  };
  const segs = [
    { value: 'this', word: `${Number(monthOf(today, 0).slice(5))} 月` },
    { value: 'next', word: `${Number(monthOf(today, 1).slice(5))} 月` },
  ] as const;
  return (
    <PageFrame
      title="值班表"
      above={<Segs<'this' | 'next'> segs={segs} chosen={nth} onChoose={show} />}
      foot={
        data === null ? undefined : (
          <Bar say={save.failure === null ? undefined : <FailureHint failure={save.failure} />}>
            <Button grow onTap={() => setChanges(byWeeks(days, [...names.keys()]))}>
              一人一周轮着排
            </Button>
            <Button
              look="main"
              grow
              busy={save.busy}
              off={changed ? undefined : '还没有改'}
              onTap={() => void send()}
            >
              记下
            </Button>
          </Bar>
        )
      }
    >
      <Hint tone="calm">
        事是单位的，谁都看得到、办得了。轮到谁，新来的事先响谁的手机，两个小时后再响大家的。
      </Hint>
      <FourFaces
        state={state === 'data' && names.size === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '单位还没有人进来', words: '请管理员先把同事请进来，再排班。' }}
      >
        <Slip kind="list">
          {days.map((day) => (
            <Cell key={day} title={dayLabel(day, now)} note={nameOn(day)} onTap={() => setAsked(day)} />
          ))}
        </Slip>
      </FourFaces>
      <Sheet open={asked !== null} title="这一天谁值班？" onClose={() => setAsked(null)}>
        {(data?.people ?? []).map(({ entryId, name }) => (
          <Pick
            key={entryId}
            on={asked !== null && plan[asked] === entryId}
            word={name}
            onTap={() => choose(entryId)}
          />
        ))}
        <Pick
          on={asked !== null && (plan[asked] ?? null) === null}
          word="不排人，大家的手机一起响"
          onTap={() => choose(null)}
        />
      </Sheet>
    </PageFrame>
  );
}
