import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const reportSupervision: Handler<'reportSupervision'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'report_supervision', data }, call);
