import { View } from '@tarojs/components';
import { fullMoment } from '@shared/wording/dates';
import { RETURN_BASIS_WORD } from '@shared/wording/kinds';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import type { Detail } from './work-view';

/** What the unit claims: on what basis, why, whose it would be. */
export function ClaimSlip({ claim }: { claim: Detail['returns'][number] }) {
  const now = useNow();
  return (
    <Slip>
      <View className="note">{`${claim.unitName}申请退回，${fullMoment(claim.at, now)}`}</View>
      <View className="prose gap-s">{claim.text}</View>
      <View className="hr" />
      <Pairs
        pairs={[
          { name: '依据', value: RETURN_BASIS_WORD[claim.basis] },
          { name: '建议', value: claim.proposedUnitName ?? '没有建议' },
        ]}
      />
    </Slip>
  );
}
