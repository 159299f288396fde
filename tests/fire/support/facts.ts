/** Names of facts that events and refusals hold beside the words of people: states, days, reasons, bodies. None is a resident's. */
const NAMES = `
  amount areaId at basis body by categoryId channel claimed coHandlerIds command committee courtRef
  deputyId due dueDay entered enteredAt enteredBy extension form granted groupId handlerName importId
  index kind label lateness leadUnitId leadUnitName leadingOfficial level mayPublish mediation medium
  merge mode no of onBehalf overdue owner ownerUnitId ownerUnitName parentNo partiesConsent placeId
  policyId possible promise proposedUnitId proposedUnitName publicPhotos reason resolved resultClass
  roles saidAt satisfaction sessionUnitId sessionUnitName solved source spokenDay stands state
  stationId steps supervisingLeader supervisionId target tier to toDeputyId type unitId upheld urgent
  verdict
`;

export const FACTS: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
