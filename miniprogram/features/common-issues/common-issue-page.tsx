import { View } from '@tarojs/components';
import { isOneOf, UNIT_ROLES } from '@shared/permission/roles';
import { STAFF_STATE } from '@shared/wording/states';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';
import { OfficeIssue } from './office-issue';
import { UnitIssue } from './unit-issue';

/** What several people ask for, with what each of them said: the office decides, the unit writes to each. */
export function CommonIssuePage({ no }: { no: string }) {
  const { session, hat, failure: unknown } = useSession();
  const query = useQuery('getCommonIssue', session === null || no === '' ? null : { no });
  const { data, refresh } = query;
  const failure = query.failure ?? unknown;
  const face = session === null && unknown !== null ? 'error' : query.state;
  const retry = () => void (session === null ? refreshSession() : refresh());
  const head = data !== null && (
    <Slip>
      <View className="h">{`${data.people} 个人说的${data.lead === undefined ? '像是' : '是'}同一件事`}</View>
      <View className="note gap-s">
        <Dots
          facts={[
            `一共说了 ${data.said} 次`,
            data.lead === undefined ? '等您看是不是' : '一起办，分别答复每个人',
          ]}
        />
      </View>
      {data.lead !== undefined && (
        <Cell
          icon="doc"
          title={`由 ${data.lead.no} 领着办`}
          detail={<Dots facts={[STAFF_STATE[data.lead.state], data.lead.leadUnitName]} />}
          onTap={() => go('staffItem', { no: data.lead?.no ?? no })}
        />
      )}
    </Slip>
  );
  const unit = hat !== null && isOneOf(UNIT_ROLES, hat.role);
  if (face !== 'data' || data === null)
    return (
      <PageFrame title="共性问题">
        <FourFaces
          state={face === 'data' ? 'loading' : face}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
          empty={{ title: '没有这个共性问题', words: '可能已经拆开了，回到列表看看。' }}
        />
      </PageFrame>
    );
  return unit ? (
    <UnitIssue issue={data} head={head} onChanged={refresh} />
  ) : (
    <OfficeIssue issue={data} head={head} onChanged={refresh} />
  );
}
