import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { Role } from '@shared/permission/roles';
import { ROLE_WORD } from '@shared/wording/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { InviteBar } from './invite-bar';
import { Invited } from './invited';
import { RoleSheet } from './role-sheet';
import { SeatRows } from './seat-rows';
import { useSettled } from './use-settled';

type Shown = 'all' | 'free' | 'taken';
export type Invitations = OutputOf<'inviteMembers'>;

/** The seats of a place: who has come in, who has not, and codes for those. */
export function MembersPage() {
  const { hat } = useSession();
  const { known } = useKnownSession();
  const [shown, setShown] = useState<Shown>('all');
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [invited, setInvited] = useState<Invitations | null>(null);
  const search = useSettled(typed.trim());
  const asked = {
    ...(search === '' ? {} : { search }),
    ...(role === null ? {} : { role }),
    ...(shown === 'all' ? {} : { state: shown }),
  };
  const list = usePages('listMembers', known ? asked : null);
  const seats = list.pages.flatMap((page) => page.seats);
  const counts = list.pages[0]?.counts;
  const invites = hat?.role === 'administrator' && shown === 'free';
  useComingBack(() => void list.refresh());
  useReachBottom(() => void list.loadMore());

  if (invited !== null) {
    const done = () => {
      setInvited(null);
      setTicked([]);
      void list.refresh();
    };
    return <Invited invitations={invited} onDone={done} />;
  }
  const segs = [
    { value: 'all', word: '全部' },
    { value: 'free', word: '没进来', count: counts?.free },
    { value: 'taken', word: '进来了', count: counts?.taken },
  ] as const;
  const narrowed = search !== '' || role !== null;
  return (
    <PageFrame
      title="成员"
      above={<Segs<Shown> segs={segs} chosen={shown} onChoose={setShown} />}
      foot={invites ? <InviteBar entryIds={ticked} onInvited={setInvited} /> : undefined}
    >
      <Slip>
        <Field label="找人" value={typed} placeholder="姓名，或者单位里的字" onChange={setTyped} />
      </Slip>
      <Slip kind="list">
        <Cell
          icon="users"
          title="哪种身份"
          note={role === null ? '都看' : ROLE_WORD[role]}
          onTap={() => setChoosing(true)}
        />
      </Slip>
      <FourFaces
        state={list.state === 'data' && seats.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={
          narrowed
            ? { title: '没找到', words: '少写几个字，或者换一种身份看看。' }
            : shown === 'free'
              ? { title: '都进来了', words: '名册里添了人，会排在这里。' }
              : { title: '名册还是空的', words: '先把名册录进来，再一位一位请。' }
        }
      >
        <SeatRows seats={seats} ticked={invites ? ticked : null} onTicked={setTicked} />
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
      <RoleSheet
        open={choosing}
        roles={list.pages[0]?.roles ?? []}
        chosen={role}
        onChoose={(next) => {
          setRole(next);
          setChoosing(false);
        }}
        onClose={() => setChoosing(false)}
      />
    </PageFrame>
  );
}
