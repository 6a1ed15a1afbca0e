-- Which entries hang together: the links of all that have some, so that "what grew out of this
-- one" is found without reading a body.
CREATE INDEX entry_links ON entry (
    binned,
    json_extract(body, '$.links')
) WHERE json_extract(body, '$.links') <> '[]';
