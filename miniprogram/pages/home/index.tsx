import { useRouter } from '@tarojs/taro';
import { Home } from '@/features/home/home';
import { decodeScene } from '@/navigation/scene';

export default function Page() {
  // A code opens this page; WeChat encodes what the code carries once more.
  const { scene, from } = useRouter().params;
  return <Home scene={scene === undefined ? undefined : decodeScene(scene)} fromGroup={from === 'group'} />;
}
