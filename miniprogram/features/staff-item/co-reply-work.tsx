import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { WORDS_MAX } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { ItemFrame } from './item-frame';
import { isSaid } from './work-view';
import type { WorkProps } from './work-props';

/** A unit that helps gives its opinion to the one that answers, by its own date. */
export function CoReplyWork({ detail, onChanged, open }: WorkProps) {
  const { place } = useSession();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const coReply = useCommand('coReply');
  const press = async () => {
    setTried(true);
    if (!isSaid(text)) return;
    if ((await coReply.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.co_reply);
    await onChanged();
  };
  const label = commandLabel('co_reply', place ?? undefined);
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      failure={coReply.failure}
      main={{
        word: label === '写会办意见' ? '交给主办单位' : label,
        busy: coReply.busy,
        onTap: () => void press(),
      }}
    >
      <Slip>
        <View className="sub">{`${detail.leadUnitName ?? '主办单位'}主办，由他们答复群众。`}</View>
        <View className="staff-item-part">
          <Field
            lines
            label="会办意见"
            hint="只给主办单位和人大办看"
            value={text}
            placeholder="比如：河道这一段 10 月 12 日前清完，老周负责。"
            max={WORDS_MAX}
            error={tried && !isSaid(text) ? '写清你们能做什么、哪天做。' : null}
            onChange={setText}
          />
        </View>
      </Slip>
    </ItemFrame>
  );
}
