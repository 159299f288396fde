import { View } from '@tarojs/components';
import { useState } from 'react';
import { PHOTOS_MAX } from '@shared/item/limits';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { usePhotos } from '@/cloud/use-photos';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { PhotoField } from '@/components/ui/photo-field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';

/** The deputy went there: the third side, which neither the unit nor the one who spoke says for them. */
export function VerifySheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [solved, setSolved] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const photos = usePhotos(detail.placeId, PHOTOS_MAX);
  const verify = useCommand('verify');
  const missing = solved === null ? '先选办好了没有' : text.trim().length < 2 ? '先写看到了什么' : undefined;

  const send = async () => {
    if (missing !== undefined || solved === null) return;
    const said = { no: detail.no, solved, text: text.trim(), photoIds: [...photos.ids] };
    if ((await verify.send(said)) === null) return;
    toast(COMMAND_DONE.verify);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="您去看了，办好了吗？"
      onClose={verify.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={verify.busy} off={missing} onTap={() => void send()}>
          记下来
        </Button>
      }
    >
      <Pick on={solved === true} word="办好了" onTap={() => setSolved(true)} />
      <Pick on={solved === false} word="没办好" onTap={() => setSolved(false)} />
      <View className="staff-item-part">
        <Field
          lines
          label="看到了什么"
          value={text}
          placeholder="比如：涵管通了，雨后没有积水"
          onChange={setText}
        />
      </View>
      <View className="staff-item-part">
        <View className="field-label">
          照片<View className="field-hint">可有可无</View>
        </View>
        <PhotoField photos={photos} max={PHOTOS_MAX} />
      </View>
      <FailureHint failure={verify.failure} />
    </Sheet>
  );
}
