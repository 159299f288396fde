import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** What an office looks after for its place; an administrator sees how the messages read. */
export function OfficeRows() {
  const { hat, session, place } = useSession();
  if (hat === null) return null;
  const office = isOneOf(OFFICE_ROLES, hat.role);
  if (!office && hat.role !== 'administrator') return null;
  const missing = session?.calendarMissing;
  return (
    <Section title="管这个地方">
      <Slip kind="list">
        {office && (
          <Cell
            icon="clock"
            title="放假和补班"
            detail={
              missing === undefined ? undefined : `${missing} 年的日子还没录，跨年的期限先按周一到周五算`
            }
            onTap={() => go('calendar', {})}
          />
        )}
        {office && (
          <Cell icon="users" title="共性问题" note="好几个人说的" onTap={() => go('commonIssues', {})} />
        )}
        {place?.modules.includes('responsibility_list') === true && (
          <Cell icon="flag" title="责任清单" onTap={() => go('responsibilityList', {})} />
        )}
        {office && <Cell icon="split" title="派单目录" note="哪一类归谁" onTap={() => go('routing', {})} />}
        {hat.role === 'administrator' && (
          <Cell icon="users" title="名册" note="Excel 导入、导出" onTap={() => go('rosters', {})} />
        )}
        {!office && (
          <Cell
            icon="pen"
            title="这个地方怎么办事"
            note="步骤、期限、文字、开关"
            onTap={() => go('placeSettings', {})}
          />
        )}
        <Cell icon="house" title="录联络站" note="从表格里贴" onTap={() => go('importStations', {})} />
        <Cell icon="users" title="代表三亮" note="名片亮了几位" onTap={() => go('cardCoverage', {})} />
        <Cell icon="find" title="谁按人找过" note="按电话、姓名查找" onTap={() => go('personSearches', {})} />
        <Cell icon="alarm" title="系统好不好" note="定时任务、没发出去的" onTap={() => go('health', {})} />
        <Cell icon="bell" title="消息长什么样" onTap={() => go('messages', {})} />
      </Slip>
    </Section>
  );
}
