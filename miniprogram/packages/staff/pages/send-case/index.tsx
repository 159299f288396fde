import { SendCase } from '@/features/court/send-case';

export default function Page() {
  return <SendCase />;
}
