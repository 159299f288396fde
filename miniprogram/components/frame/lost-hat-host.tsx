import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { dial } from '@/navigation/dial';
import { lostHat } from '@/session/lost-hat';
import { useStore } from '@/state/store';

/** Said once, in plain words: why the list is gone, and that nothing of theirs is. */
export function LostHatHost() {
  const lost = useStore(lostHat);
  if (lost === null) return null;
  const { title, office } = lost;
  const read = () => lostHat.set(null);
  return (
    <Sheet
      open
      title={`您在${title}的身份收回了`}
      onClose={read}
      foot={
        <View className="row">
          {office !== undefined && (
            <Button grow icon="tel" onTap={() => dial(office.phone)}>
              {`打电话问${office.name}`}
            </Button>
          )}
          <Button look="main" grow onTap={read}>
            知道了
          </Button>
        </View>
      }
    >
      <View className="sub">
        这里的事现在看不到了，没办完的由同事接着办。您写了一半的还在手机里，身份给回来就能接着写。自己的事照样能说。
      </View>
    </Sheet>
  );
}
