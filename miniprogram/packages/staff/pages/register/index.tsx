import { Register } from '@/features/register/register';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { kind } = useParams<'register'>();
  return <Register kind={kind} />;
}
