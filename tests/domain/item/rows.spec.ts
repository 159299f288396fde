import type { CommandName } from '@shared/item/commands';
import { TRANSITIONS } from '@shared/item/transitions';

/** Written out by hand from DOMAIN.md §2: where a command leads, what is looked at and in which order. */
const ROWS: Record<CommandName, [to: string, guards: string]> = {
  submit: ['submitted', 'enoughSaid kindYours kindHere courtCase'],
  admit: ['with_deputy triage', 'onceUnlessDispute notTheScreenerWhoDeclined deputyNamed categoryKnown'],
  decline: ['declined', 'backToCourtInTime notTheScreenerWhoDeclined disputeToCourt saidInWords'],
  appeal: ['submitted', 'appealOnce appealInTime saidInWords'],
  take: ['same', ''],
  answer_on_spot: [
    'replied reply_review',
    'answersHere saidInWords saidByNow promiseWhereNeeded beneficiariesWhereNeeded mediationNamed',
  ],
  hand_over: ['triage with_deputy', 'notToOneself'],
  merge: ['merged', 'notIntoItself'],
  transfer_up: ['transferred_up', ''],
  record_upper_result: ['replied', 'saidInWords promiseWhereNeeded'],
  assign_by_tier: ['same', 'tierElsewhereSomewhere categoryKnown tierMine tierElsewhere'],
  assign: [
    'assigned',
    'wentByItself sureOfIt categoryChosen categoryKnown tierMine tierDispatchedHere policyKnown',
  ],
  sign_in: ['in_progress', ''],
  request_return: ['return_review', 'returnNotFinal returnsLeft returnInTime saidInWords ownerProposed'],
  rule_return: ['triage assigned', 'saidInWords'],
  request_info: ['waiting_info', 'holdsIt canBeAsked saidInWords'],
  supply_info: ['back', 'answeredInWords'],
  request_extension: [
    'same',
    'extensionYours extensionAllowed extensionOnce beforeDue extensionWithinLimit saidInWords',
  ],
  decide_extension: ['same', 'extensionAsked grantedInTime refusedInWords'],
  co_reply: ['same', 'saidInWords coReplyOnce'],
  reply: ['reply_review', 'saidInWords saidByNow promiseWhereNeeded beneficiariesWhereNeeded'],
  send_back: ['in_progress triage', 'saidInWords'],
  release: ['replied', ''],
  rate: ['closed triage', 'judgementAsked ratingReasonWhenBad'],
  expire_rating: ['closed', ''],
  promise_due: ['in_progress with_deputy transferred_up', 'promiseOpen'],
  reopen: ['triage', 'reopenInTime saidInWords'],
  archive: ['archived', 'archiveGate promiseSettled publicationDecided'],
  withdraw: ['withdrawn', 'reasonOnceAssigned'],
  suspend: ['suspended', 'saidInWords'],
  resume: ['back', ''],
  supplement: ['same', 'saidInWords'],
  note: ['same', 'saidInWords'],
  urge: ['same', 'urgeCooledDown'],
  supervise: ['same', 'saidInWords dayAhead keyNamesThree keyStepsDated'],
  tick_supervision: ['same', 'supervisionKnown supervisionOpen stepThere'],
  report_supervision: ['same', 'supervisionKnown supervisionOpen reportOnce saidInWords'],
  survey_supervision: ['same', 'supervisionKnown supervisionReported saidInWords'],
  instruct: ['same', 'saidInWords dayAhead'],
  verify: ['same', 'saidInWords'],
  record_outcome: ['same', 'outcomeSaysSomething'],
  propose_publication: ['same', 'kindPublishable notObjected notPublished publicWordsThere'],
  object_publication: ['same', 'kindPublishable publicationKnown notObjected'],
  agree_publication: ['same', 'kindPublishable notObjected publicationProposed notAgreed'],
  publish: ['same', 'kindPublishable notObjected publicationProposed publicWordsThere'],
  unpublish: ['same', 'published saidInWords'],
  link: ['same', 'linkNew'],
  recheck: ['same', ''],
  due_soon: ['same', ''],
  overdue: ['same', 'somethingLate'],
  recount: ['same', 'provisional countsOtherwise'],
};

describe('the table', () => {
  it.each(Object.entries(ROWS) as [CommandName, [string, string]][])(
    'of %s says where it leads and what is looked at first',
    (name, [to, guards]) => {
      const row = TRANSITIONS[name];
      expect([typeof row.to === 'string' ? row.to : row.to.join(' '), row.guards.join(' ')]).toEqual([
        to,
        guards,
      ]);
    },
  );

  it('lets whoever was asked to help say what the submitter could say, and nothing else', () => {
    const helpers = Object.entries(TRANSITIONS).filter(([, { by }]) => by.includes('helper'));
    expect(helpers.map(([name]) => name)).toEqual(['supply_info', 'rate', 'supplement']);
  });

  it('lets a voice be written down by a deputy, a station or the office as well', () => {
    expect(TRANSITIONS.submit.by).toEqual(['submitter', 'deputy', 'station', 'office']);
  });
});
