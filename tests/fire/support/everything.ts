import type { CollectionName } from '../../../cloudfunctions/store/collections';
import type { Engine } from '../../../localcloud/engine/engine';

/** Every document of a collection, as it is stored. */
export const everything = <Row>(engine: Engine, name: CollectionName): Row[] =>
  engine.reader.documents(engine.collection(name), {}) as unknown as Row[];
