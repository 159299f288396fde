import { View } from '@tarojs/components';
import { MEDIATION_WORD } from '@shared/wording/kinds';
import { sidesOf } from '@/components/item/detail-view';
import { Facts } from '@/components/item/facts';
import { OutcomeFigures } from '@/components/item/outcome-figures';
import { ExtraTag } from '@/components/item/status-tag';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Detail } from './work-view';

/** What came of it: the three sides, the figures, how a dispute ended. Nothing while nobody has said anything. */
export function CameOfIt({ detail }: { detail: Detail }) {
  const { reply, rating, verification, outcome, mediation, disputed, no } = detail;
  const said = reply !== undefined || rating !== undefined || verification !== undefined;
  if (!said && outcome === undefined) return null;
  return (
    <>
      <Slip>
        {said && (
          <>
            <View className="row">
              <View className="note grow">办没办好，三边各说各的</View>
              {disputed && <ExtraTag kind="disputed" />}
            </View>
            <View className="gap-s">
              <Facts sides={sidesOf(detail, 'staff')} />
            </View>
            {verification !== undefined && (
              <View className="sub gap-m">{`${verification.byName}代表看到的：${verification.text}`}</View>
            )}
          </>
        )}
        {said && outcome !== undefined && <View className="hr" />}
        {outcome !== undefined && <OutcomeFigures title="办理成效" outcome={outcome} />}
      </Slip>
      {mediation !== undefined && (
        <Slip kind="list">
          <Cell
            icon={mediation === 'succeeded' ? 'ok' : 'undo'}
            title={MEDIATION_WORD[mediation]}
            detail={detail.courtRef}
            note={mediation === 'succeeded' ? '看调解函' : undefined}
            onTap={mediation === 'succeeded' ? () => go('letter', { no }) : undefined}
          />
        </Slip>
      )}
    </>
  );
}
