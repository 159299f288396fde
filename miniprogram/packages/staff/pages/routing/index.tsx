import { CataloguePage } from '@/features/routing/catalogue-page';

export default function Page() {
  return <CataloguePage />;
}
