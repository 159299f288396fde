import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { NOTE_MAX } from '@shared/members/limits';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useKnownSession } from '@/session/use-known-session';
import { AwayDays, type Away } from './away-days';
import { StandInRows } from './stand-in-rows';

const NOT_YET: Away = { fromDay: '', untilDay: '' };

/** I am away on these days: a colleague of my unit acts for me. */
export function StandInPage() {
  const now = useNow();
  const { known } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getStandIns', known ? {} : null);
  const set = useCommand('setStandIn');
  const [chosen, setChosen] = useState<string | null>(null);
  const [away, setAway] = useState<Away>(NOT_YET);
  const [note, setNote] = useState('');
  const { fromDay, untilDay } = away;
  const alone = data !== null && data.colleagues.length === 0;
  const off = fromDay === '' || untilDay === '' ? '先选日子' : chosen === null ? '先点一位' : undefined;
  const send = async () => {
    if (chosen === null) return;
    const written = note.trim();
    const days = { standInEntryId: chosen, fromDay, untilDay };
    const answer = await set.send({ ...days, ...(written === '' ? {} : { note: written }) });
    if (answer === null) return;
    toast('说好了，两边都告诉了', 'check');
    setAway(NOT_YET);
    setChosen(null);
    setNote('');
    await refresh();
  };
  return (
    <PageFrame
      title="请人替我"
      foot={
        data === null || alone ? undefined : (
          <Bar say={set.failure === null ? undefined : <FailureHint failure={set.failure} />}>
            <Button look="main" wide busy={set.busy} off={off} onTap={() => void send()}>
              请他替我
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有', words: '出门前请一位同事替。' }}
      >
        {data !== null && (
          <>
            {data.planned.length > 0 && (
              <Section title="说好的">
                <StandInRows standIns={data.planned} onEnded={refresh} />
              </Section>
            )}
            {data.standingFor.length > 0 && (
              <Section title="我替别人">
                <StandInRows standIns={data.standingFor} />
              </Section>
            )}
            {alone ? (
              <Hint tone="calm">您单位还没有别的同事进来。请别的单位的人替，找管理员来办。</Hint>
            ) : (
              <>
                <Slip>
                  <AwayDays today={dayOf(now)} away={away} onChange={setAway} />
                </Slip>
                <Section title="请谁">
                  {data.colleagues.map(({ entryId, name, title }) => (
                    <Pick
                      key={entryId}
                      on={entryId === chosen}
                      word={name}
                      detail={title}
                      onTap={() => setChosen(entryId)}
                    />
                  ))}
                </Section>
                <Slip className="gap-m">
                  <Field
                    label="为什么"
                    hint="不写也行"
                    value={note}
                    max={NOTE_MAX}
                    placeholder="比如：去市里学习"
                    onChange={setNote}
                  />
                </Slip>
                <Hint tone="calm">那几天他用您的身份办，记下来写着谁替谁。到日子自己停，不用您收回。</Hint>
              </>
            )}
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}
