import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import {
  healthTitle,
  healthTodo,
  healthValue,
  jobLag,
  jobTitle,
  keyAge,
  keyUse,
} from '@shared/wording/health';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';

type Key = OutputOf<'getHealth'>['keys'][number];
type Job = OutputOf<'getHealth'>['jobs'][number];
type Figure = OutputOf<'getHealth'>['figures'][number];

/** Whether all runs by itself: what is beyond its limit first, with what to do about it. */
export function HealthPage() {
  const { session, failure: unknown } = useSession();
  const now = useNow();
  const health = useQuery('getHealth', session === null ? null : {});
  const { data, refresh } = health;
  useComingBack(() => void refresh());
  const state = session === null && unknown !== null ? 'error' : health.state;
  const retry = () => void (session === null ? refreshSession() : refresh());
  const figures = data?.figures ?? [];
  const late = figures.filter(({ beyond }) => beyond);
  const keys = data?.keys ?? [];
  const jobs = data?.jobs ?? [];
  const toSee =
    late.length + jobs.filter(({ beyond }) => beyond).length + keys.filter(({ old }) => old).length;
  return (
    <PageFrame title="系统好不好">
      <FourFaces
        state={state}
        error={{ ...failureFace(health.failure ?? unknown), action: { word: '再看一次', onTap: retry } }}
      >
        <Hint tone={toSee > 0 ? 'late' : 'calm'} icon={toSee > 0 ? 'alarm' : 'ok'}>
          {toSee > 0 ? `有 ${toSee} 处要看一眼，怎么办写在下面。` : '都好，不用做什么。'}
        </Hint>
        {late.length > 0 && (
          <Section title="要看一眼的">
            <Slip kind="list">
              {late.map((figure) => (
                <Cell
                  key={figure.cause}
                  icon="alarm"
                  title={`${healthTitle(figure.cause)}：${healthValue(figure)}`}
                  detail={healthTodo(figure.cause)}
                />
              ))}
            </Slip>
          </Section>
        )}
        <Section title="都在这里" note={data === null ? undefined : `${fullMoment(data.at, now)} 看的`}>
          <Slip kind="list">
            {figures.map((figure) => (
              <Row key={figure.cause} figure={figure} />
            ))}
          </Slip>
        </Section>
        {jobs.length > 0 && <Jobs jobs={jobs} />}
        {data !== null && <Keys keys={keys} at={data.at} />}
        <View className="note gap-m">过了线的，管理员的“消息”里一天提一次。</View>
      </FourFaces>
    </PageFrame>
  );
}

/** Each part of the timer by itself: one may stand still while the others run. */
const Jobs = ({ jobs }: { jobs: readonly Job[] }) => (
  <Section title="定时任务的每一步" note="上次做成">
    <Slip kind="list">
      {jobs.map(({ job, minutes, beyond }) => (
        <Cell key={job} icon={beyond ? 'alarm' : undefined} title={jobTitle(job)} note={jobLag(minutes)} />
      ))}
    </Slip>
  </Section>
);

/** Which keys open contact data, and since when: never the keys. */
const Keys = ({ keys, at }: { keys: readonly Key[]; at: number }) => (
  <Section title="联系方式的密钥" note={`${keys.length} 把`}>
    <Slip kind="list">
      {keys.map(({ id, since, old }, place) => (
        <Cell
          key={id}
          icon={old ? 'alarm' : undefined}
          title={id}
          note={keyAge(since, at)}
          detail={keyUse(place === 0, old)}
        />
      ))}
    </Slip>
  </Section>
);

const Row = ({ figure }: { figure: Figure }) => (
  <Cell title={healthTitle(figure.cause)} note={healthValue(figure)} />
);
