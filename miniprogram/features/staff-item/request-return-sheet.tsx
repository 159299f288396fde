import { View } from '@tarojs/components';
import { useState } from 'react';
import { RETURN_BASES, type ReturnBasis } from '@shared/item/kinds';
import { COMMAND_DONE } from '@shared/wording/commands';
import { RETURN_BASIS_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';
import { UnitChoice } from './unit-choice';
import { isSaid } from './work-view';

const BASES = RETURN_BASES.map((value) => ({ value, word: RETURN_BASIS_WORD[value] }));

/** Not ours: on what basis, why, and whose it is. What nobody here may do needs no owner. */
export function RequestReturnSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [basis, setBasis] = useState<ReturnBasis | null>(null);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const ask = useCommand('requestReturn');
  const needsOwner = basis !== null && basis !== 'law_forbids';
  const off =
    basis === null
      ? '先选依据'
      : !isSaid(text)
        ? '先写清为什么'
        : needsOwner && owner === null
          ? '先选该归谁'
          : undefined;
  const send = async () => {
    if (basis === null || off !== undefined) return;
    const proposed = needsOwner && owner !== null ? { proposedUnitId: owner } : {};
    if ((await ask.send({ no: detail.no, basis, text: text.trim(), ...proposed })) === null) return;
    toast(COMMAND_DONE.request_return);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="为什么不归您单位？"
      verb="请人大办裁定"
      off={off}
      command={ask}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="sub">期限照样走。裁定不成立，就由您单位办到底。</View>
      <View className="staff-item-part">
        <Chips label="依据" choices={BASES} chosen={basis} onChoose={setBasis} />
      </View>
      <View className="staff-item-part">
        <Field
          lines
          label="说清楚"
          hint="写上三定、文件或者地段"
          value={text}
          placeholder="比如：涵管归水利局管，有移交单。"
          onChange={setText}
        />
      </View>
      {needsOwner && (
        <View className="staff-item-part">
          <View className="field-label">该归谁</View>
          <UnitChoice
            detail={detail}
            without={detail.leadUnitName}
            chosen={owner}
            onChoose={({ id }) => setOwner(id)}
          />
        </View>
      )}
    </ActSheet>
  );
}
