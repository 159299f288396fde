import { GridsPage } from '@/features/grids/grids-page';

export default function Page() {
  return <GridsPage />;
}
