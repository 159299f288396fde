import { getRoutingCatalogue } from './get-routing-catalogue';
import { listRoutes } from './list-routes';
import { saveRoute } from './save-route';
import { switchRouting } from './switch-routing';
import { importRoutes } from './import-routes';
import { exportRoutes } from './export-routes';

/** Contracts of the office's catalogue of who takes what. */
export const ROUTING_OPERATIONS = {
  getRoutingCatalogue,
  listRoutes,
  saveRoute,
  switchRouting,
  importRoutes,
  exportRoutes,
} as const;
