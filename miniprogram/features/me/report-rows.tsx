import { Cell } from '@/components/ui/cell';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** Reports that only some places have, for a leader; an office finds them among what it looks after. */
export function ReportRows() {
  const { place } = useSession();
  return (
    <>
      {place?.keyIssues !== undefined && (
        <Cell icon="flag" title="季度攻坚" note="哪站选了、解决了" onTap={() => go('keyIssues', {})} />
      )}
      {(place?.congressSessions.length ?? 0) > 0 && (
        <Cell icon="sign" title="人代会建议" note="一次会一次数" onTap={() => go('congressSession', {})} />
      )}
    </>
  );
}
