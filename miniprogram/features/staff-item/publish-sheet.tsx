import { View } from '@tarojs/components';
import { COMMAND_DONE } from '@shared/wording/commands';
import { fullMoment } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { PublicWords } from './public-words';
import type { SideSheetProps } from './side-sheet';

/** The office reads what the submitter was shown, and puts up these words and no others. */
export function PublishSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const now = useNow();
  const publish = useCommand('publish');
  const { publication } = detail;
  if (publication === undefined) return null;
  const { title, text, reply, photoIds } = publication;
  const send = async () => {
    const words = { publicTitle: title, publicText: text, publicReply: reply, publicPhotos: photoIds };
    if ((await publish.send({ no: detail.no, ...words })) === null) return;
    toast(COMMAND_DONE.publish);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="贴上公示栏？"
      onClose={publish.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={publish.busy} onTap={() => void send()}>
          公示
        </Button>
      }
    >
      <View className="sub">
        {`${fullMoment(publication.at, now)} 请反映人看过，没有说不要。谁都看得到的就是下面这些；要改，先重新“准备公示”。`}
      </View>
      <PublicWords publication={publication} photos={detail.photos} />
      <FailureHint failure={publish.failure} />
    </Sheet>
  );
}
