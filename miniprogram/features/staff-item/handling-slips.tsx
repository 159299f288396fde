import { AlikeSlip } from './alike-slip';
import { ClaimSlip } from './claim-slip';
import { ExtensionSlip } from './extension-slip';
import { HelpersSlip } from './helpers-slip';
import { ParentSlip } from './parent-slip';
import { RestSlip } from './rest-slip';
import { offered, type Detail } from './work-view';

/** How things stand beside the main way: at rest, being ruled, more time asked, who helps, what it goes on in. */
export function HandlingSlips({ detail }: { detail: Detail }) {
  const claim = detail.state === 'return_review' ? detail.returns[detail.returns.length - 1] : undefined;
  return (
    <>
      <RestSlip detail={detail} />
      {claim !== undefined && offered(detail, 'rule_return') === undefined && <ClaimSlip claim={claim} />}
      {offered(detail, 'decide_extension') === undefined && <ExtensionSlip detail={detail} />}
      <AlikeSlip detail={detail} />
      <ParentSlip detail={detail} />
      <HelpersSlip detail={detail} />
    </>
  );
}
