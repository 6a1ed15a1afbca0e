-- All that the charts ask of urges and check-ins, so that the notes of ten years are read without
-- a body. The index of the first version held less.
DROP INDEX urge_numbers;

CREATE INDEX urge_numbers ON entry (
    tool,
    binned,
    at,
    id,
    json_extract(body, '$.answers.strength'),
    json_extract(body, '$.answers.minutes'),
    json_extract(body, '$.answers.outcome'),
    json_extract(body, '$.behaviours'),
    json_extract(body, '$.answers.after'),
    json_extract(body, '$.answers.helped'),
    json_extract(body, '$.answers.triggers'),
    json_extract(body, '$.answers.coping'),
    json_extract(body, '$.answers.feelings'),
    json_extract(body, '$.answers.people'),
    json_extract(body, '$.answers.place')
) WHERE tool = 'urge-log' AND binned = 0;

CREATE INDEX check_in_numbers ON entry (
    tool,
    binned,
    at,
    id,
    json_extract(body, '$.answers.did'),
    json_extract(body, '$.answers.amount'),
    json_extract(body, '$.answers.mood'),
    json_extract(body, '$.answers.stress'),
    json_extract(body, '$.answers.urge'),
    json_extract(body, '$.answers.sleep'),
    json_extract(body, '$.behaviours')
) WHERE tool = 'check-in' AND binned = 0;
