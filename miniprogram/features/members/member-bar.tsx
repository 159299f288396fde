import type { SeatCommand } from '@shared/members/views';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import type { IconName } from '@/components/ui/icon-name';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

interface MemberCommandsProps {
  can: readonly SeatCommand[];
  onDo: (what: SeatCommand) => void;
}

/** What an empty or locked seat waits for, at the thumb. */
export function MemberBar({ can, onDo }: MemberCommandsProps) {
  return (
    <Bar>
      {can.includes('revoke') && (
        <Button grow look="danger" onTap={() => onDo('revoke')}>
          码作废
        </Button>
      )}
      {can.includes('invite') && (
        <Button grow look="main" onTap={() => onDo('invite')}>
          {can.includes('revoke') ? '换个新码' : '请进来'}
        </Button>
      )}
      {can.includes('unlock') && (
        <Button grow look="main" onTap={() => onDo('unlock')}>
          打开
        </Button>
      )}
    </Bar>
  );
}

export const hasBar = (can: readonly SeatCommand[]): boolean =>
  can.some((what) => what === 'invite' || what === 'unlock');

const ROWS: readonly { what: SeatCommand; icon: IconName; word: string; note: string }[] = [
  { what: 'stand_in', icon: 'users', word: '请人替几天', note: '到日子自己停' },
  { what: 'transfer', icon: 'swap', word: '换人来办', note: '事都跟过去' },
  { what: 'lock', icon: 'lock', word: '先锁上', note: '谁也办不了' },
  { what: 'unbind', icon: 'no', word: '停用', note: '走了、丢了手机' },
];

/** What can be done with whoever sits there: seldom, so not at the thumb. */
export function MemberRows({ can, onDo }: MemberCommandsProps) {
  const rows = ROWS.filter(({ what }) => can.includes(what));
  if (rows.length === 0) return null;
  return (
    <Section title="能办什么">
      <Slip kind="list">
        {rows.map(({ what, icon, word, note }) => (
          <Cell key={what} icon={icon} title={word} note={note} onTap={() => onDo(what)} />
        ))}
      </Slip>
    </Section>
  );
}
