import { CardCoverage } from '@/features/directory/card-coverage';

export default function Page() {
  return <CardCoverage />;
}
