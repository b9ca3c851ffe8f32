const COUNTS = [
  'contacts',
  'served',
  'wait_milliseconds',
  'within10',
  'within20',
  'within30',
  'within60',
  'within120',
  'within300',
  'abandoned',
  'abandoned_wait_milliseconds',
  'short_abandoned',
  'answered_waiting',
  'handled',
  'talk_milliseconds',
  'wrap_up_milliseconds',
  'transferred',
  'out_of_order',
  'overtaken',
  'concluded',
  'repeated',
  'judged',
  'resolved',
  'reviews',
  'stars',
  'satisfied',
  'answers',
  'promoters',
  'detractors',
  'promised',
  'kept',
  'ranges',
  'within_median',
  'within_limit',
  'error_milliseconds',
  'range_wait_milliseconds',
  'sales',
  'sale_amount',
  'new_customers',
  'new_customer_amount',
] as const;

const SUMS = COUNTS.map((name) => `sum(${name})`).join(', ');
const HOURS = `hour, key, currency, ${COUNTS.join(', ')}`;

const hoursOf = (dimension: string, key: string, from = 'facts'): string => `
INSERT INTO fact_hours (site_id, dimension, ${HOURS})
SELECT site_id, '${dimension}', at / 3600000 * 3600000, ${key}, currency, ${SUMS}
FROM ${from} GROUP BY 1, 3, 4, 5;`;

/** A skill stands between spaces; who asked for none counts under ''. */
const BY_SKILL = `facts, json_each('["' || replace(skills, ' ', '","') || '"]') AS skill`;

/**
 * How many rows one value finds. Nobody analyses the file, and without a figure SQLite takes a site for ten
 * rows and reads all of its facts to find those of one visitor.
 */
const SIZES = `
ANALYZE facts;
DELETE FROM sqlite_stat1 WHERE tbl = 'facts';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('facts', 'facts', '200000 100000 2 1'),
  ('facts', 'facts_by_subject', '200000 100000 1'),
  ('facts', 'facts_by_visitor', '200000 100000 2'),
  ('facts', 'facts_by_ticket', '200000 100000 2');
ANALYZE sqlite_schema;`;

/**
 * Hours no longer hold agents within pages, skills, segments and channels: these were as many rows as there
 * are facts, and answers that need two dimensions are read off the facts. Sales have an index by which
 * customers are counted, and of each site what is watched for fairness is kept over a restart.
 */
export const figures = `
DROP TABLE fact_hours;
CREATE TABLE fact_hours (
  site_id TEXT NOT NULL REFERENCES sites,
  dimension TEXT NOT NULL,
  hour INTEGER NOT NULL,
  key TEXT NOT NULL,
  currency TEXT NOT NULL,
  ${COUNTS.map((name) => `${name} INTEGER NOT NULL`).join(',\n  ')},
  PRIMARY KEY (site_id, dimension, hour, key, currency)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_hours_by_age ON fact_hours (hour);
${hoursOf('all', "''")}
${hoursOf('agent', 'agent_id')}
${hoursOf('skill', 'skill.value', BY_SKILL)}
${hoursOf('page', 'page')}
${hoursOf('segment', 'segment')}
${hoursOf('channel', 'channel')}

CREATE INDEX facts_by_sale
  ON facts (site_id, at, currency, sale_amount, visitor_id, agent_id, channel, page, segment, skills)
  WHERE currency != '';
CREATE INDEX facts_by_skill
  ON facts (site_id, at, agent_id, skills, handled, talk_milliseconds, wrap_up_milliseconds,
    judged, resolved, reviews, satisfied)
  WHERE skills != '';
CREATE INDEX facts_by_ticket ON facts (site_id, ticket_id);
${SIZES}

CREATE TABLE fairness_watches (
  site_id TEXT NOT NULL PRIMARY KEY REFERENCES sites,
  version INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  account_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
