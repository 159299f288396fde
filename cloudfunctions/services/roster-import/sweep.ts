import { sweepImportsOfRosters } from '../../store/roster-imports';
import type { ServiceContext } from '../context';

const SWEPT_PER_RUN = 2;

/** What was checked or brought in three months ago cannot be taken back any more: its rows are forgotten. */
export const sweepRosterImports = ({ runtime }: ServiceContext): Promise<number> =>
  sweepImportsOfRosters(runtime.now(), SWEPT_PER_RUN);
