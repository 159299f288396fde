import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** For who fills seats, who locks them and who looks back: each sees what is theirs. */
export function MemberRows() {
  const { hat } = useSession();
  const role = hat?.role;
  if (role !== 'administrator' && role !== 'security' && role !== 'auditor') return null;
  return (
    <Section title="谁能办事">
      <Slip kind="list">
        {role !== 'auditor' && (
          <Cell
            icon="users"
            title="成员"
            note={role === 'administrator' ? '请人、换人、停用' : '停用、锁上'}
            onTap={() => go('members', {})}
          />
        )}
        <Cell icon="doc" title="身份变动记录" note="谁动了谁" onTap={() => go('memberEvents', {})} />
        {role === 'auditor' && (
          <Cell
            icon="tel"
            title="谁看过联系方式"
            note="哪一件、为什么"
            onTap={() => go('openedContacts', {})}
          />
        )}
        {role === 'security' && (
          <Cell icon="alarm" title="系统好不好" note="密钥用了多久" onTap={() => go('health', {})} />
        )}
      </Slip>
    </Section>
  );
}
