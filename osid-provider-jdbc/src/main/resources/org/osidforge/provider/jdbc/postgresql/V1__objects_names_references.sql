-- Layout: docs/storage.md. No foreign keys: what they would guard is written and deleted together, under the lock of the object's row.

CREATE SEQUENCE osid_kind_number;
CREATE SEQUENCE osid_object_number;

CREATE TABLE osid_kind (
    number integer PRIMARY KEY,
    name   text NOT NULL UNIQUE
);

CREATE TABLE osid_object (
    number       bigint PRIMARY KEY,
    kind         integer NOT NULL,
    id           text NOT NULL,
    catalog      text,
    record_types jsonb,
    elements     jsonb NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX osid_object_kind ON osid_object (kind, number);

-- Ids and aliases of a kind exclude each other, whoever writes
CREATE TABLE osid_name (
    kind   integer NOT NULL,
    name   text COLLATE "C" NOT NULL,
    object bigint NOT NULL,
    alias  text,
    PRIMARY KEY (name, kind)
);
CREATE INDEX osid_name_alias ON osid_name (object) WHERE alias IS NOT NULL;

CREATE TABLE osid_reference (
    kind    integer NOT NULL,
    element text COLLATE "C" NOT NULL,
    target  text COLLATE "C" NOT NULL,
    object  bigint NOT NULL,
    PRIMARY KEY (kind, element, target, object)
);
CREATE INDEX osid_reference_object ON osid_reference (object);

COMMENT ON TABLE osid_kind IS 'kinds of object, such as osid.room.Campus';
COMMENT ON TABLE osid_object IS 'objects; number is the order of their creation';
COMMENT ON COLUMN osid_object.id IS 'primary Id: namespace:identifier@authority';
COMMENT ON COLUMN osid_object.elements IS 'values by name of the element';
COMMENT ON TABLE osid_name IS 'by what an object is found: its Id and its aliases';
COMMENT ON COLUMN osid_name.name IS 'Id or alias in one case; of a long one the beginning, # and its SHA-256';
COMMENT ON COLUMN osid_name.alias IS 'the alias as it was given; null for the primary Id';
COMMENT ON TABLE osid_reference IS 'which objects hold an Id in an element; target is a name like those of osid_name';

CREATE VIEW osid_objects AS
    SELECT k.name AS kind, o.number, o.id, o.catalog, o.record_types, o.elements
    FROM osid_object o JOIN osid_kind k ON k.number = o.kind;
