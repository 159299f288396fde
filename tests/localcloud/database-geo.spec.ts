import { startDatabaseServer, type DatabaseServer } from './support/database-server';
import { OPERATOR_ROWS } from './support/operator-rows';
import type { Command, Pipeline, Row, SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;
let _: Command;

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'o', indexes: [] }]);
  db = server.db;
  _ = db.command;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
  server.engine.insertMany('o', OPERATOR_ROWS);
});

async function ids(query: object): Promise<unknown[]> {
  const { data } = await db.collection('o').where(query).get();
  return data.map((row) => row['_id']).sort();
}

async function list(pipeline: Pipeline): Promise<Row[]> {
  return (await pipeline.end()).list;
}

describe('places on the map', () => {
  const point = (longitude: number, latitude: number) => db.Geo.Point(longitude, latitude);
  const square = (west: number, south: number, east: number, north: number) =>
    db.Geo.Polygon([
      db.Geo.LineString([
        point(west, south),
        point(east, south),
        point(east, north),
        point(west, north),
        point(west, south),
      ]),
    ]);

  beforeEach(async () => {
    const c = db.collection('o');
    await c.add({ data: { _id: 'near', loc: point(113.501, 23.5) } });
    await c.add({ data: { _id: 'here', loc: point(113.5, 23.5) } });
    await c.add({ data: { _id: 'far', loc: point(114.5, 23.5) } });
  });

  it('geoNear sorts by distance', async () => {
    const { data } = await db
      .collection('o')
      .where({ loc: _.geoNear({ geometry: point(113.5, 23.5) }) })
      .get();
    expect(data.map((row) => row['_id'])).toEqual(['here', 'near', 'far']);
  });

  it('geoNear keeps between the distances given in metres', async () => {
    const near = _.geoNear({ geometry: point(113.5, 23.5), minDistance: 50, maxDistance: 150 });
    expect(await ids({ loc: near })).toEqual(['near']);
  });

  it('geoWithin a polygon', async () => {
    expect(await ids({ loc: _.geoWithin({ geometry: square(113, 23, 114, 24) }) })).toEqual(['here', 'near']);
  });

  it('geoWithin several polygons', async () => {
    const areas = db.Geo.MultiPolygon([square(113.4, 23.4, 113.5005, 23.6), square(114, 23, 115, 24)]);
    expect(await ids({ loc: _.geoWithin({ geometry: areas }) })).toEqual(['far', 'here']);
  });

  it('geoWithin a circle given in radians', async () => {
    const circle = _.geoWithin({ centerSphere: [point(113.5, 23.5), 0.05 / 6378.1] });
    expect(await ids({ loc: circle })).toEqual(['here']);
  });

  it('geoIntersects finds a polygon by a point in it, and lines that cross', async () => {
    await db.collection('o').add({ data: { _id: 'area', loc: square(113.45, 23.45, 113.55, 23.55) } });
    expect(await ids({ loc: _.geoIntersects({ geometry: point(113.46, 23.46) }) })).toEqual(['area']);
    const road = db.Geo.LineString([point(113, 23.47), point(114, 23.47)]);
    expect(await ids({ loc: _.geoIntersects({ geometry: road }) })).toEqual(['area']);
  });

  it('aggregate geoNear adds the distance in metres', async () => {
    const near = { distanceField: 'dist', spherical: true, near: point(113.5, 23.5), key: 'loc' };
    const rows = await list(db.collection('o').aggregate().geoNear(near).limit(2));
    expect(rows.map((row) => [row['_id'], Math.round(row['dist'] as number)])).toEqual([
      ['here', 0],
      ['near', 102],
    ]);
  });
});
