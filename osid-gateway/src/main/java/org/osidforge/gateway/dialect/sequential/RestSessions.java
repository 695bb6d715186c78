package org.osidforge.gateway.dialect.sequential;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * The sessions that there are: bounded in number, and gone after a time without use.
 *
 * <p>A session belongs to the caller who made it: for others there is none. Safe for many threads.
 */
final class RestSessions {

    private static final int ID_BYTES = 24;

    private final Clock clock;
    private final Duration idle;
    private final int most;
    private final SecureRandom random = new SecureRandom();
    // in the order of their last use
    private final Map<String, Entry> sessions = new LinkedHashMap<>(16, 0.75f, true);

    private record Entry(RestSession session, Instant used) {}

    /**
     * No sessions yet.
     *
     * @param clock tells the time
     * @param idle how long a session lasts that is not used
     * @param most how many there are at most
     */
    RestSessions(Clock clock, Duration idle, int most) {
        this.clock = clock;
        this.idle = idle;
        this.most = most;
    }

    /**
     * A new session; where there are too many, that of the same caller which was longest not used is forgotten.
     *
     * @throws Problem 503 if there are too many, and none of them is the caller's
     */
    synchronized RestSession create(Caller caller, Configuration configuration) {
        expire();
        if (sessions.size() >= most && !forgetOldestOf(caller)) {
            throw Problem.of(503, GatewayMessage.SESSIONS_EXHAUSTED);
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        RestSession made = new RestSession(id, caller.name(), configuration, clock.instant());
        sessions.put(id, new Entry(made, made.created()));
        return made;
    }

    /** The session of that Id, which is used by that. @throws Problem 404 if the caller has none of it */
    synchronized RestSession use(Caller caller, String id) {
        expire();
        Entry found = sessions.get(id);
        if (found == null || !found.session().owner().equals(caller.name())) {
            throw Problem.of(404, GatewayMessage.SESSION_UNKNOWN).about("sid");
        }
        sessions.put(id, new Entry(found.session(), clock.instant()));
        return found.session();
    }

    /** Gives a session another configuration. */
    synchronized RestSession change(Caller caller, String id, Configuration configuration) {
        RestSession changed = use(caller, id).with(configuration);
        sessions.put(id, new Entry(changed, clock.instant()));
        return changed;
    }

    /** Ends a session. @throws Problem 404 if the caller has none of that Id */
    synchronized void end(Caller caller, String id) {
        use(caller, id);
        sessions.remove(id);
    }

    private boolean forgetOldestOf(Caller caller) {
        Iterator<Entry> entries = sessions.values().iterator();
        while (entries.hasNext()) {
            if (entries.next().session().owner().equals(caller.name())) {
                entries.remove();
                return true;
            }
        }
        return false;
    }

    private void expire() {
        Instant oldest = clock.instant().minus(idle);
        Iterator<Entry> entries = sessions.values().iterator();
        while (entries.hasNext() && entries.next().used().isBefore(oldest)) {
            entries.remove();
        }
    }
}
