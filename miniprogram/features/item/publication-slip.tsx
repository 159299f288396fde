import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { ChosenPhotos } from '@/components/item/chosen-photos';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import type { Detail } from '@/components/item/detail-view';

interface PublicationSlipProps {
  detail: Detail;
  now: number;
  onObject: () => void;
  onChanged: () => Promise<void>;
}

/** Before anybody else sees it: exactly what would be seen. Whoever says nothing has not been asked twice. */
export function PublicationSlip({ detail, now, onObject, onChanged }: PublicationSlipProps) {
  const { publication } = detail;
  const agree = useCommand('agreePublication');
  const [again, setAgain] = useState(false);
  if (publication === undefined || detail.publicationObjected) return null;
  if (publication.state === 'published') {
    return (
      <View className="gap-m">
        <Slip kind="list">
          <Cell
            icon="board"
            title="贴在公示栏上了"
            detail="没有您的姓名、电话和门牌"
            onTap={() => go('published', { no: detail.no })}
          />
        </Slip>
      </View>
    );
  }
  if (publication.state !== 'proposed') return null;
  if (publication.agreedAt !== undefined && !again) {
    return (
      <View className="gap-m">
        <Slip kind="list">
          <Cell
            icon="board"
            title="您说可以公示"
            detail="还没贴，贴了会告诉您。想看看或者改主意，点这里"
            onTap={() => setAgain(true)}
          />
        </Slip>
      </View>
    );
  }
  const say = async () => {
    if ((await agree.send({ no: detail.no })) === null) return;
    toast(COMMAND_DONE.agree_publication);
    await onChanged();
  };
  return (
    <View className="gap-m">
      <Slip>
        <View className="h">想把这件事贴上公示栏，您看行吗？</View>
        <View className="note">{`别人看到的就是下面这些，一个字不多。${dayInSentence(dayOf(publication.at), now)}写的`}</View>
        <View className="item-paste">
          <View className="bold">{publication.title}</View>
          <View className="prose gap-s">{publication.text}</View>
          <ChosenPhotos photos={detail.photos} ids={publication.photoIds} />
          {publication.reply !== '' && (
            <View className="sub prose gap-s">{`答复：${publication.reply}`}</View>
          )}
        </View>
        <View className="row">
          <Button grow onTap={onObject}>
            不要公示
          </Button>
          <Button
            grow
            icon="check"
            busy={agree.busy}
            onTap={publication.agreedAt === undefined ? () => void say() : () => setAgain(false)}
          >
            可以
          </Button>
        </View>
        {publication.photoIds.length > 0 && (
          <View className="gap-s">
            <Button look="text" onTap={() => go('preview', { no: detail.no })}>
              照片里还有要遮的？
            </Button>
          </View>
        )}
        <FailureHint failure={agree.failure} />
      </Slip>
    </View>
  );
}

interface ObjectingProps {
  no: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

export function useObjecting({ no, onClose, onDone }: ObjectingProps) {
  const object = useCommand('objectPublication');
  const send = async () => {
    if ((await object.send({ no })) === null) return;
    onClose();
    onDone(COMMAND_DONE.object_publication);
  };
  return {
    busy: object.busy,
    consequence: (
      <>
        <View>这件事照常办。以后也不会贴，谁也不用问您为什么。</View>
        <FailureHint failure={object.failure} />
      </>
    ),
    send,
  };
}
