import { ImportRoutes } from '@/features/routing/import-routes';

export default function Page() {
  return <ImportRoutes />;
}
