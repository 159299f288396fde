import type * as z from 'zod';
import type { codeCard, deputyView, placeView, stationView } from '@shared/contract/place-view';
import type { Deputy } from '@shared/place/roster';
import type { Station } from '@shared/place/station';
import { deputiesOf } from '@shared/place/station-people';
import type { StoredCode } from '../../store/codes';
import type { StoredPlace } from '../../store/places';

export function placeViewOf({ config, roster }: StoredPlace): z.output<typeof placeView> {
  const { id, name, shortName, officeName, officePhone, commandLabels, resultClasses } = config;
  return {
    id,
    name,
    shortName,
    officeName,
    officePhone,
    stages: config.stages.map(({ label }) => label),
    commandLabels,
    tiers: config.tiers,
    policies: config.policies.map((policy) => ({
      id: policy.id,
      label: policy.label,
      default: policy.default,
      urgent: policy.urgent,
      grantBeforeDue: policy.grantBeforeDue,
    })),
    categories: config.categories.map((category) => ({ id: category.id, label: category.label })),
    resultClasses: { ...resultClasses },
    kinds: config.kinds.map(({ id, label, policyId, stages }) => ({ id, label, policyId, stages })),
    entries: config.entries,
    flow: config.flow.map((step) => ({ label: step.label, owner: step.owner, commands: step.commands })),
    groups: roster.groups.length,
    grids: roster.grids?.length ?? 0,
    keyRoles: config.supervision.keyRoles,
    keySteps: config.supervision.keySteps,
    replyNeeds: config.replyNeeds,
    publish: config.publish,
    switches: Object.fromEntries(
      Object.entries(config.switches).filter((entry): entry is [string, boolean] => entry[1] !== undefined),
    ),
    modules: Object.keys(config.modules),
    ringingHours: config.ringingHours,
  };
}

export function deputyViewOf(deputy: Deputy, { roster }: StoredPlace): z.output<typeof deputyView> {
  const station = roster.stations.find(({ id }) => id === deputy.stationId);
  const { id, name, title, constituency, intro, photo, stationId } = deputy;
  return {
    id,
    name,
    title,
    constituency,
    intro,
    photo,
    stationId,
    stationName: station?.name ?? '',
    available: !deputy.away,
  };
}

export function stationViewOf(station: Station, place: StoredPlace): z.output<typeof stationView> {
  const { id, name, address, phone, openHours, latitude, longitude, kind, level, tags, status, upgradedDay } =
    station;
  return {
    id,
    name,
    areaName: place.roster.areas.find((area) => area.id === station.areaId)?.name ?? '',
    address,
    phone,
    openHours,
    latitude,
    longitude,
    kind,
    level,
    tags,
    categories: station.categories,
    status,
    upgradedDay,
    code: place.roster.codes.find(
      ({ kind: of, target, revoked }) => of !== 'deputy_code' && target === id && !revoked,
    )?.token,
    receptionDays: place.config.reception.days,
    deputies: deputiesOf(station, place.roster.deputies).map((deputy) => deputyViewOf(deputy, place)),
  };
}

/** Null when the roster has moved on and nobody stands behind the code any more. */
export function codeCardOf(code: StoredCode, place: StoredPlace): z.output<typeof codeCard> | null {
  const { deputies, stations } = place.roster;
  const deputy = code.kind === 'deputy_code' ? deputies.find(({ id }) => id === code.target) : undefined;
  const stationId = code.kind === 'deputy_code' ? deputy?.stationId : code.target;
  const station = stations.find(({ id }) => id === stationId);
  if (!station) return null;
  return {
    scene: code._id,
    kind: code.kind,
    placeId: place._id,
    placeName: place.config.name,
    deputy: deputy && deputyViewOf(deputy, place),
    station: stationViewOf(station, place),
    theme: code.kind === 'point_code' ? place.config.pointTheme : undefined,
  };
}
