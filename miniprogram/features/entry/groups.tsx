import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';

type Group = OutputOf<'listGroups'>['groups'][number];

/** The groups of a place, each with the one who leads it first (LJ-01). */
export function Groups() {
  const { place, failure: unknown } = useSession();
  const { state, data, failure, refresh } = useQuery(
    'listGroups',
    place === null ? null : { placeId: place.id },
  );
  const groups = data?.groups ?? [];
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  const now = place === null && unknown !== null ? 'error' : state;
  return (
    <PageFrame title="代表小组">
      <FourFaces
        state={now === 'data' && groups.length === 0 ? 'empty' : now}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (place === null ? refreshSession() : refresh()) },
        }}
        empty={{
          title: '这里没有分小组',
          words: '代表都在各自的联络站。',
          action: { word: '看联络站和代表', onTap: () => go('stations', {}) },
        }}
      >
        <View className="note groups-lead">{`${groups.length} 个小组，${count} 位代表`}</View>
        {place !== null &&
          groups.map((group) => <GroupSlip key={group.id} group={group} placeId={place.id} />)}
      </FourFaces>
    </PageFrame>
  );
}

function GroupSlip({ group, placeId }: { group: Group; placeId: string }) {
  const { name, areaName, members, leadDeputyId, leadTitle } = group;
  const lead = members.find(({ id }) => id === leadDeputyId);
  const others = members.filter(({ id }) => id !== leadDeputyId);
  return (
    <Section title={name} note={`${areaName}，${members.length} 人`}>
      <Slip kind="list">
        {lead !== undefined && (
          <Cell
            before={<Face name={lead.name} size="s" />}
            title={lead.name}
            detail={leadTitle}
            onTap={() => go('deputy', { placeId, id: lead.id })}
            note={
              <Tag tone="took" icon="flag">
                组长
              </Tag>
            }
          />
        )}
        <Cell
          title={others
            .map(({ name: called, available }) => (available ? called : `${called}（这段时间不在）`))
            .join('、')}
        />
      </Slip>
    </Section>
  );
}
