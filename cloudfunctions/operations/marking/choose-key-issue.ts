import { quarterOf } from '@shared/common/quarter';
import { refuse } from '@shared/error/catalogue';
import { TRANSITIONS } from '@shared/item/transitions';
import { isRefusal, type Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { givePlaceBack, takePlace, type WantedPlace } from '../../services/key-issues/limit';
import { ownPlace } from '../../services/places/own-place';
import { stationQuarter } from '../../store/key-issues';

/** The place is taken first and the item marked after: two at once never come to more than there are places. */
export const chooseKeyIssue: Handler<'chooseKeyIssue'> = async ({ no }, call) => {
  const { _id: placeId, config } = await ownPlace(call);
  const [, most] = config.station.keyIssuesPerQuarter ?? [];
  const { now } = call;
  const quarter = quarterOf(now);
  const taken: WantedPlace[] = [];
  const result = await applyCommand(
    no,
    async ({ _id: itemId, stationId, state, keyIssueOf = [] }) => {
      const mayBe = TRANSITIONS.choose_key_issue.from.includes(state) && !keyIssueOf.includes(quarter);
      if (most !== undefined && taken.length === 0 && mayBe) {
        const wanted = { named: stationQuarter(placeId, quarter, stationId), quarter, itemId, most, now };
        const got = await takePlace(wanted);
        if (got === 'full') return refuse('key_issues_full', { quarter, maximum: most });
        if (got === 'taken') taken.push(wanted);
      }
      return { name: 'choose_key_issue', data: { quarter } };
    },
    call,
  );
  if (isRefusal(result)) await Promise.all(taken.map(givePlaceBack));
  return result;
};
