import { View } from '@tarojs/components';
import { receiptInWords } from '@shared/entry-code/receipt-code';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { canPrint, printPage } from '@/navigation/print';
import { useSession } from '@/session/session';
import './receipt.scss';

/** The paper for somebody without a phone: large enough to be copied by hand. */
export function Receipt({ no, receipt }: { no: string; receipt: string }) {
  const { place } = useSession();
  return (
    <Slip>
      <View className="receipt">
        <View className="bold">{`${place?.officeName ?? '码上说'} 回执`}</View>
        <View className="note gap">编号</View>
        <View className="receipt-big nb">{no}</View>
        <View className="note gap">查询码</View>
        <View className="receipt-big nb">{receiptInWords(receipt)}</View>
        <View className="sub gap">
          打电话报编号，就知道办到哪了：
          <View className="inline nb">{place?.officePhone ?? ''}</View>
          。有手机的，打开“码上说”，点“凭回执查办到哪了”。
        </View>
      </View>
      {canPrint && (
        <View className="gap-m receipt-print">
          <Button wide icon="doc" onTap={printPage}>
            打印回执
          </Button>
        </View>
      )}
    </Slip>
  );
}
