import { View } from '@tarojs/components';
import { AGREE_BUTTON, privacyQuestion } from '@/cloud/privacy';
import { Button, WeChatButton } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { go } from '@/navigation/go';
import { useStore } from '@/state/store';

/** WeChat's question before place, photo or phone, in our words. A no keeps nobody from speaking. */
export function PrivacyHost() {
  const question = useStore(privacyQuestion);
  if (question === null) return null;
  const read = () => {
    question.refuse();
    go('privacy', {});
  };
  return (
    <Sheet
      open
      title="用照片、地点、电话前，问您一声"
      onClose={question.refuse}
      foot={
        <View className="row">
          <Button grow onTap={question.refuse}>
            先不用
          </Button>
          <WeChatButton
            id={AGREE_BUTTON}
            grow
            look="main"
            opens="agreePrivacyAuthorization"
            onAnswer={question.agree}
          >
            可以用
          </WeChatButton>
        </View>
      }
    >
      <View className="sub">您点了拍照、地图、手机号，才用这一样，只为办您说的事。不用也能写、能提交。</View>
      <Button look="text" onTap={read}>
        都记什么、谁看得到
      </Button>
    </Sheet>
  );
}
