import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { ClaimSlip } from './claim-slip';
import { ItemFrame } from './item-frame';
import { UnitChoice } from './unit-choice';
import { isSaid } from './work-view';
import type { WorkProps } from './work-props';

/** One ruling, with its reason. Upheld, it also says whose such matters are from now on. */
export function RuleReturnWork({ detail, onChanged, open }: WorkProps) {
  const claim = detail.returns[detail.returns.length - 1];
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [ownerId, setOwnerId] = useState<string | null>(claim?.proposedUnitId ?? null);
  const [tried, setTried] = useState(false);
  const rule = useCommand('ruleReturn');
  const missing = [upheld === null && '成立还是不成立', !isSaid(text) && '理由'].filter(
    (one): one is string => one !== false,
  );
  const press = async () => {
    setTried(true);
    if (upheld === null || missing.length > 0) return;
    const named = upheld && ownerId !== null ? { ownerUnitId: ownerId } : {};
    if ((await rule.send({ no: detail.no, upheld, text: text.trim(), ...named })) === null) return;
    toast(COMMAND_DONE.rule_return);
    await onChanged();
  };
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      failure={rule.failure}
      missing={tried && missing.length > 0 ? `还没定：${missing.join('、')}。` : undefined}
      main={{
        word: upheld === null ? '裁定' : upheld ? '裁定：退回成立' : '裁定：退回不成立',
        busy: rule.busy,
        onTap: () => void press(),
      }}
    >
      {claim !== undefined && <ClaimSlip claim={claim} />}
      <Slip>
        <View className="field-label">怎么裁定</View>
        <Pick
          on={upheld === true}
          word="退回成立"
          detail="回到待交办，另交一家"
          onTap={() => setUpheld(true)}
        />
        <Pick
          on={upheld === false}
          word="退回不成立"
          detail={`还由${detail.leadUnitName ?? claim?.unitName ?? '他们'}办，不能再退`}
          onTap={() => setUpheld(false)}
        />
        <View className="staff-item-part">
          <Field
            lines
            label="理由"
            hint="单位看得到，群众看不到"
            value={text}
            placeholder="比如：涵管 2024 年已移交水利局"
            onChange={setText}
          />
        </View>
        {upheld === true && (
          <View className="staff-item-part">
            <View className="field-label">
              今后这类事归谁<View className="field-hint">记进派单目录，下次排在最前</View>
            </View>
            <UnitChoice
              detail={detail}
              without={claim?.unitName}
              chosen={ownerId}
              onChoose={({ id }) => setOwnerId(id)}
            />
          </View>
        )}
      </Slip>
    </ItemFrame>
  );
}
