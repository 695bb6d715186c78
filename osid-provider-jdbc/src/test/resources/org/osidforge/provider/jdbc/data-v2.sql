-- what a store of version 2 has written: an object with an alias and a reference, and an element that its kind has no more
INSERT INTO osid_kind (number, name) VALUES (500, 'osid.widget.Widget');
INSERT INTO osid_object (number, kind, id, catalog, record_types, elements) VALUES (1000000, 500, 'widget.Widget:old@example.org', NULL, NULL, '{"Code":"kept","Parts":["widget.Widget:part@example.org"],"Gone":1.50}');
INSERT INTO osid_name (name, kind, object, alias) VALUES ('widget.widget:old@example.org', 500, 1000000, NULL);
INSERT INTO osid_name (name, kind, object, alias) VALUES ('legacy:old@example.org', 500, 1000000, 'Legacy:old@example.org');
INSERT INTO osid_reference (kind, element, target, object) VALUES (500, 'Parts', 'widget.widget:part@example.org', 1000000);
