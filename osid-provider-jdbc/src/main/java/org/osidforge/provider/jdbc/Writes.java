package org.osidforge.provider.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osidforge.provider.jdbc.Locking.Locked;
import org.osidforge.provider.jdbc.Statements.AliasRow;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * The five writes. Each finds and locks what it is about in one statement, decides here what becomes of each element, one after the other, and writes all of it in one statement more.
 */
final class Writes {

    private final Statements statements;

    /** Inserts objects. */
    final Write<StoredObject, NewRow> insert = new Insert();
    /** Changes objects. */
    final Write<ObjectChange, Changed> update = new Update();
    /** Deletes objects. */
    final Write<BasicId, String> delete = new Delete();
    /** Gives aliases. */
    final Write<AliasChange, Aliased> alias = new Alias();
    /** Takes aliases back. */
    final Write<AliasChange, Aliased> unalias = new Unalias();

    Writes(Statements statements) {
        this.statements = statements;
    }

    /**
     * A change, encoded.
     *
     * @param key of the object or an alias of it
     * @param change what changes
     */
    record Changed(String key, RowChange change) {}

    /**
     * An alias, encoded.
     *
     * @param reference key of the object or an alias of it
     * @param key key of the alias
     * @param text the alias as it was given
     */
    record Aliased(String reference, String key, String text) {

        static List<Aliased> all(KindTable kind, List<AliasChange> changes) throws OperationFailedException {
            List<Aliased> all = new ArrayList<>(changes.size());
            for (AliasChange one : changes) {
                all.add(new Aliased(
                        Keys.of(one.reference()),
                        Keys.of(one.alias()),
                        kind.json().id(one.alias())));
            }
            return all;
        }
    }

    private final class Insert implements Write<StoredObject, NewRow> {

        @Override
        public List<NewRow> encode(KindTable kind, List<StoredObject> objects) throws OperationFailedException {
            List<NewRow> encoded = new ArrayList<>(objects.size());
            for (StoredObject one : objects) {
                encoded.add(NewRow.of(kind, one));
            }
            return encoded;
        }

        @Override
        public List<Outcome> on(Connection connection, KindTable kind, List<NewRow> objects, Locking rows)
                throws SQLException {
            boolean[] done = statements.insert(connection, kind, objects);
            List<Outcome> outcomes = new ArrayList<>(done.length);
            for (boolean one : done) {
                outcomes.add(one ? Outcome.DONE : Outcome.EXISTS);
            }
            return outcomes;
        }
    }

    private final class Update implements Write<ObjectChange, Changed> {

        @Override
        public List<Changed> encode(KindTable kind, List<ObjectChange> changes) throws OperationFailedException {
            List<Changed> encoded = new ArrayList<>(changes.size());
            for (ObjectChange one : changes) {
                encoded.add(new Changed(Keys.of(one.id()), RowChange.of(kind, one)));
            }
            return encoded;
        }

        @Override
        public List<Outcome> on(Connection connection, KindTable kind, List<Changed> changes, Locking rows)
                throws SQLException, OperationFailedException {
            Set<String> keys = new LinkedHashSet<>();
            changes.forEach(one -> keys.add(one.key()));
            Locked found = rows.lock(connection, kind, keys);
            Map<Long, RowChange> merged = new LinkedHashMap<>();
            List<Outcome> outcomes = new ArrayList<>(changes.size());
            for (Changed one : changes) {
                outcomes.add(outcome(one, found, merged));
            }
            if (!merged.isEmpty()) {
                statements.update(connection, kind, merged);
            }
            return outcomes;
        }

        private Outcome outcome(Changed one, Locked found, Map<Long, RowChange> merged) {
            Row row = found.row(one.key());
            if (row == null) {
                return Outcome.NOT_FOUND;
            }
            if (found.isHeld(row)) {
                return Outcome.HELD;
            }
            merged.merge(row.number(), one.change(), RowChange::then);
            return Outcome.DONE;
        }
    }

    private final class Delete implements Write<BasicId, String> {

        @Override
        public List<String> encode(KindTable kind, List<BasicId> ids) {
            return ids.stream().map(Keys::of).toList();
        }

        @Override
        public List<Outcome> on(Connection connection, KindTable kind, List<String> keys, Locking rows)
                throws SQLException {
            Locked found = rows.lock(connection, kind, new LinkedHashSet<>(keys));
            Map<Long, Row> gone = new LinkedHashMap<>();
            List<Outcome> outcomes = new ArrayList<>(keys.size());
            for (String key : keys) {
                Row row = found.row(key);
                if (row == null) {
                    outcomes.add(Outcome.NOT_FOUND);
                } else if (found.isHeld(row)) {
                    outcomes.add(Outcome.HELD);
                } else {
                    outcomes.add(gone.put(row.number(), row) == null ? Outcome.DONE : Outcome.NOT_FOUND);
                }
            }
            if (!gone.isEmpty()) {
                statements.delete(connection, kind, gone.values());
            }
            return outcomes;
        }
    }

    /** What keys lead to while aliases are given and taken one after the other. */
    private static final class Names {
        private final Locked found;
        private final Map<String, Row> moved = new HashMap<>();

        Names(Locked found) {
            this.found = found;
        }

        Row row(String key) {
            return moved.containsKey(key) ? moved.get(key) : found.row(key);
        }

        boolean isPrimary(String key) {
            Row row = found.row(key);
            return row != null && row.key().equals(key);
        }

        void move(String key, Row row) {
            moved.put(key, row);
        }
    }

    private final class Alias implements Write<AliasChange, Aliased> {

        @Override
        public List<Aliased> encode(KindTable kind, List<AliasChange> changes) throws OperationFailedException {
            return Aliased.all(kind, changes);
        }

        @Override
        public List<Outcome> on(Connection connection, KindTable kind, List<Aliased> changes, Locking rows)
                throws SQLException {
            Set<String> references = new LinkedHashSet<>();
            changes.forEach(one -> references.add(one.reference()));
            Locked found = rows.lock(connection, kind, references);
            Names names = new Names(found);
            Map<String, AliasRow> given = new LinkedHashMap<>();
            List<Outcome> outcomes = new ArrayList<>(changes.size());
            for (Aliased one : changes) {
                outcomes.add(outcome(one, found, names, given));
            }
            if (!given.isEmpty()) {
                Set<String> hiding = statements.alias(connection, kind, given);
                tell(hiding, changes, outcomes, names);
            }
            return outcomes;
        }

        private Outcome outcome(Aliased one, Locked found, Names names, Map<String, AliasRow> given) {
            Row row = names.row(one.reference());
            if (row == null) {
                return Outcome.NOT_FOUND;
            }
            if (row.key().equals(one.key())) {
                return Outcome.DONE;
            }
            if (names.isPrimary(one.key())) {
                return Outcome.HIDES;
            }
            if (found.isHeld(row)) {
                return Outcome.HELD;
            }
            names.move(one.key(), row);
            given.put(one.key(), new AliasRow(one.text(), row.number()));
            return Outcome.DONE;
        }

        /** An alias that nobody refers to in this call is found to be another's primary Id when it is written. */
        private void tell(Set<String> hiding, List<Aliased> changes, List<Outcome> outcomes, Names names) {
            for (int i = 0; i < outcomes.size() && !hiding.isEmpty(); i++) {
                Aliased one = changes.get(i);
                boolean isGiven = outcomes.get(i) == Outcome.DONE && hiding.contains(one.key());
                Row row = names.row(one.reference());
                if (isGiven && !row.key().equals(one.key())) {
                    outcomes.set(i, Outcome.HIDES);
                }
            }
        }
    }

    private final class Unalias implements Write<AliasChange, Aliased> {

        @Override
        public List<Aliased> encode(KindTable kind, List<AliasChange> changes) throws OperationFailedException {
            return Aliased.all(kind, changes);
        }

        @Override
        public List<Outcome> on(Connection connection, KindTable kind, List<Aliased> changes, Locking rows)
                throws SQLException {
            Set<String> references = new LinkedHashSet<>();
            Set<String> aliases = new LinkedHashSet<>();
            changes.forEach(one -> {
                references.add(one.reference());
                aliases.add(one.key());
            });
            Locked found = rows.lock(connection, kind, references);
            Map<String, Long> stand = statements.lockAliases(connection, kind, aliases);
            Names names = new Names(found);
            Set<String> taken = new LinkedHashSet<>();
            List<Outcome> outcomes = new ArrayList<>(changes.size());
            for (Aliased one : changes) {
                outcomes.add(outcome(one, found, names, stand, taken));
            }
            if (!taken.isEmpty()) {
                statements.unalias(connection, kind, taken);
            }
            return outcomes;
        }

        private Outcome outcome(Aliased one, Locked found, Names names, Map<String, Long> stand, Set<String> taken) {
            Row row = names.row(one.reference());
            Long object = taken.contains(one.key()) ? null : stand.get(one.key());
            if (row == null || object == null || object != row.number()) {
                return Outcome.NOT_FOUND;
            }
            if (found.isHeld(row)) {
                return Outcome.HELD;
            }
            names.move(one.key(), null);
            taken.add(one.key());
            return Outcome.DONE;
        }
    }
}
