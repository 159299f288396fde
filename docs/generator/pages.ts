import { apiPage } from './api-page';
import { cloudPage } from './cloud-page';
import { deployPage } from './deploy-page';
import { machinePage } from './machine-page';
import { openapiDocument } from './openapi';

/** Every generated page, by its path from the root. */
export const generatedPages = (): Record<string, string> => ({
  'docs/api.md': apiPage(),
  'docs/openapi.json': openapiDocument(),
  'docs/machine.md': machinePage('en'),
  'docs/machine.zh-CN.md': machinePage('zh'),
  'docs/guides/cloud.zh-CN.md': cloudPage(),
  'docs/deploy.zh-CN.md': deployPage(),
});
