import type { FunctionMain } from '../../../../localcloud/local-cloud';

export const main: FunctionMain;
