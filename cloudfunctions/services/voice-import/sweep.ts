import { sweepImports } from '../../store/voice-imports';
import type { ServiceContext } from '../context';

const SWEPT_PER_RUN = 5;

/** What was checked or registered a month ago: its rows are forgotten, its items stay. */
export const sweepVoiceImports = ({ runtime }: ServiceContext): Promise<number> =>
  sweepImports(runtime.now(), SWEPT_PER_RUN);
