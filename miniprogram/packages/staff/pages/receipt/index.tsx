import { ReceiptPage } from '@/features/register/receipt-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <ReceiptPage {...useParams<'receipt'>()} />;
}
