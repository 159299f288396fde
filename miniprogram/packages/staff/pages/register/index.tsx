import { Register } from '@/features/register/register';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Register {...useParams<'register'>()} />;
}
