import { View } from '@tarojs/components';
import { useState } from 'react';
import { LINK_TYPES, type LinkType } from '@shared/item/kinds';
import { COMMAND_DONE } from '@shared/wording/commands';
import { LINK_TYPE_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

const TYPES = LINK_TYPES.map((value) => ({ value, word: LINK_TYPE_WORD[value] }));

/** What it belongs to: the followers of the one hear of the other. */
export function LinkSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [type, setType] = useState<LinkType | null>(null);
  const [label, setLabel] = useState('');
  const link = useCommand('link');
  const name = label.trim();
  const off =
    type === null
      ? '先选是哪一种'
      : name === ''
        ? '先写叫什么'
        : name.length > LABEL_MAX
          ? `名字最多 ${LABEL_MAX} 个字`
          : undefined;
  const send = async () => {
    if (type === null || off !== undefined) return;
    // Until it has a page of its own, its name is what it is known by.
    if ((await link.send({ no: detail.no, type, target: name, label: name })) === null) return;
    toast(COMMAND_DONE.link);
    setLabel('');
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="和什么连在一起？"
      verb="关联"
      off={off}
      command={link}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Chips label="哪一种" choices={TYPES} chosen={type} onChoose={setType} />
      <View className="staff-item-part">
        <Field label="叫什么" value={label} placeholder="比如：二季度道路主题" onChange={setLabel} />
      </View>
      {detail.links.length > 0 && (
        <View className="note staff-item-part">
          {`已经关联：${detail.links.map((one) => `${LINK_TYPE_WORD[one.type]}“${one.label}”`).join('、')}`}
        </View>
      )}
    </ActSheet>
  );
}

const LABEL_MAX = 40;
