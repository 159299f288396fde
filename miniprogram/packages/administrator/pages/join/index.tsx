import { useRouter } from '@tarojs/taro';
import { JoinPage } from '@/features/members/join-page';
import { decodeScene } from '@/navigation/scene';

export default function Page() {
  // The picture of an invitation opens this page; WeChat encodes what it carries once more.
  const { scene } = useRouter().params;
  return <JoinPage scene={scene === undefined ? undefined : decodeScene(scene)} />;
}
