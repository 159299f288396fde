import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const surveySupervision: Handler<'surveySupervision'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'survey_supervision', data }, call);
