package org.osidforge.spec.descriptor;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;

/** Reads which sessions are made, what they are called and what they do. */
final class SessionWords {

    private static final String SUFFIX = "Session";
    private static final Set<String> SESSIONS = Set.of("lookup", "admin");

    private final EventLog log;

    SessionWords(EventLog log) {
        this.log = log;
    }

    /** Whether the word is a good name of a session; told where it is not. */
    boolean isSession(Word word) {
        boolean good = NameRules.isName(word.text())
                && word.text().endsWith(SUFFIX)
                && word.text().length() > SUFFIX.length();
        if (!good) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "the name of a session, such as VotingSession");
        }
        return good;
    }

    /** The sessions of an object; those with a name of their own have one. */
    Map<Session, Optional<Word>> sessions(Fields fields) {
        Map<Session, Optional<Word>> sessions = new EnumMap<>(Session.class);
        Optional<Tree> written = fields.tree("sessions");
        if (written.isEmpty()) {
            for (Session session : Session.values()) {
                sessions.put(session, Optional.empty());
            }
        } else if (written.get() instanceof Tree.Mapping) {
            Fields names = Fields.of("sessions", written.get(), fields.at("sessions"), SESSIONS, log);
            for (Session session : Session.values()) {
                String key = session.name().toLowerCase(Locale.ROOT);
                if (names.has(key)) {
                    sessions.put(session, names.named(key).filter(this::isSession));
                }
            }
        } else {
            for (Word word : fields.words("sessions")) {
                switch (word.text()) {
                    case "lookup" -> sessions.put(Session.LOOKUP, Optional.empty());
                    case "admin" -> sessions.put(Session.ADMIN, Optional.empty());
                    default -> log.add(Message.BAD_VALUE, word.at(), word.text(), "one of admin, lookup");
                }
            }
        }
        return sessions;
    }

    /** What an admin session does; everything unless written. */
    Set<Operation> operations(Fields fields) {
        if (!fields.has("operations")) {
            return EnumSet.allOf(Operation.class);
        }
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        for (Word word : fields.words("operations")) {
            switch (word.text()) {
                case "create" -> operations.add(Operation.CREATE);
                case "update" -> operations.add(Operation.UPDATE);
                case "delete" -> operations.add(Operation.DELETE);
                case "alias" -> operations.add(Operation.ALIAS);
                default -> log.add(Message.BAD_VALUE, word.at(), word.text(), "one of alias, create, delete, update");
            }
        }
        return operations;
    }
}
