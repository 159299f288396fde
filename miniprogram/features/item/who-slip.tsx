import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { deputyCalled } from '@shared/wording/roles';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Bone, FourFaces } from '@/components/ui/four-faces';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { Sheet } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import type { Detail } from '@/components/item/detail-view';

/** The deputy of it, who has looked at the telephone number, and how many go along. */
export function WhoSlip({ detail }: { detail: Detail }) {
  const [open, setOpen] = useState(false);
  const own = detail.standing === 'submitter';
  const { placeId, deputyId, deputyName, contactViews: views = 0 } = detail;
  return (
    <View className="gap-m">
      <Slip kind="list">
        {deputyName !== undefined && deputyId !== undefined && (
          <Cell
            before={<Face name={deputyName} size="s" />}
            title={deputyCalled(deputyName)}
            note="代表名片"
            onTap={() => go('deputy', { placeId, id: deputyId })}
          />
        )}
        {own && (
          <Cell
            icon="eye"
            title="谁看过您的电话"
            note={views === 0 ? '还没有人' : `${views} 次`}
            onTap={views === 0 ? undefined : () => setOpen(true)}
          />
        )}
        {own && <Cell icon="users" title="请家里人帮忙看" onTap={() => go('helpers', { no: detail.no })} />}
        {own && !NEVER_PUBLIC.includes(detail.kind) && (
          <Cell
            icon="eyex"
            title="别人会看到什么"
            note={detail.publicationObjected ? '您说不要公示' : '先看一眼'}
            onTap={() => go('preview', { no: detail.no })}
          />
        )}
        <Cell
          icon="users"
          title="一起跟着的"
          note={detail.followers === 0 ? (own ? '就您一位' : '还没有人') : `${detail.followers} 人`}
        />
      </Slip>
      <Sheet open={open} title="谁看过您的电话" onClose={() => setOpen(false)}>
        {open && <ContactViews no={detail.no} />}
      </Sheet>
    </View>
  );
}

function ContactViews({ no }: { no: string }) {
  const now = useNow();
  const { state, data, failure, refresh } = useQuery('listContactViews', { no });
  const views = data?.views ?? [];
  return (
    <FourFaces
      state={state === 'data' && views.length === 0 ? 'empty' : state}
      skeleton={<Bone height={60} />}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '还没有人看过' }}
    >
      {views.map(({ at, name, title, reason }) => (
        <Cell
          key={`${at}${name}`}
          title={`${title} ${name}`}
          detail={`${fullMoment(at, now)}，理由：${reason}`}
        />
      ))}
    </FourFaces>
  );
}
