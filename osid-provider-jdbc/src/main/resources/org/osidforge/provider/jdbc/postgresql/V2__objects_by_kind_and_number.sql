-- One index instead of two: objects are found by both, and each further index is paid for by every object that is created.

ALTER TABLE osid_object DROP CONSTRAINT osid_object_pkey, ADD PRIMARY KEY (kind, number);
DROP INDEX osid_object_kind;
