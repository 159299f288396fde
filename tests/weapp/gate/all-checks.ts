import type { Check } from './check';
import { addresses } from './checks/addresses';
import { wcc, wcsc } from './checks/compilers';
import { components } from './checks/components';
import { demo } from './checks/demo';
import { engine } from './checks/engine';
import { functions } from './checks/functions';
import { handlers } from './checks/handlers';
import { officialConfiguration, officialUpload } from './checks/official';
import { pages } from './checks/pages';
import { privacy } from './checks/privacy';
import { scripts } from './checks/scripts';
import { secrets } from './checks/secrets';
import { sizes } from './checks/sizes';
import { templates } from './checks/templates';
import { wxApi } from './checks/wx-api';

/** What takes seconds: a damaged copy is shown to these. */
export const quickChecks: readonly Check[] = [
  pages,
  components,
  templates,
  handlers,
  scripts,
  wxApi,
  privacy,
  addresses,
  secrets,
  demo,
  sizes,
  functions,
  wcc,
  wcsc,
  engine,
  officialConfiguration,
];

export const allChecks: readonly Check[] = [...quickChecks, officialUpload];
