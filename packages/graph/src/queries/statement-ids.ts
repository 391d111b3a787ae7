import { z } from 'zod';
import { defineQuery } from './query.ts';

/** Ids of statements, of one source, section, kind or scope if given, in the order of the text. */
export const statementIds = defineQuery<{
  sourceId: string | null;
  section: string | null;
  kind: string | null;
  scope: string | null;
}>()({
  name: 'statement-ids',
  text: `
MATCH (s:Statement)
WHERE ($sourceId IS NULL OR s.sourceId = $sourceId)
  AND ($section IS NULL OR s.section = $section)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($scope IS NULL OR s.scope = $scope)
RETURN s.id AS id, s.sourceId AS sourceId, s.line AS line
ORDER BY sourceId, line, id`,
  row: z.object({ id: z.string(), sourceId: z.string(), line: z.number() }),
});
