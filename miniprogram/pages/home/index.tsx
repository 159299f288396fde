import { View } from '@tarojs/components';

export default function Home() {
  return <View className="hello">码上说</View>;
}
