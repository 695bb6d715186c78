package org.osidforge.gateway.operation;

import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.spec.model.BatchKind;

/** What an operation needs of the provider, or the problem that tells what of it is not offered. */
final class Offer {

    private Offer() {}

    /** The batch session of a kind, where there is one. */
    static Optional<Object> findBatchSession(Sessions sessions, Resource resource) {
        return sessions.find(resource.batch().pkg(), resource.batch().session());
    }

    /** The batch session of a kind. @throws Problem 501 if the provider has none */
    static Object batchSession(Sessions sessions, Resource resource) {
        return batchSession(sessions, resource.batch());
    }

    /** A batch session. @throws Problem 501 if the provider has none */
    static Object batchSession(Sessions sessions, BatchKind batch) {
        return sessions.find(batch.pkg(), batch.session()).orElseThrow(() -> missing(batch.session()));
    }

    /**
     * A method of the kind.
     *
     * @param does what it does, such as {@code delete}
     * @throws Problem 501 if the specification gives the kind none
     */
    static <T> T method(Optional<T> method, String does, Resource resource) {
        return method.orElseThrow(() -> missing(does, resource));
    }

    /** 501 for what cannot be done with a kind. */
    static Problem missing(String does, Resource resource) {
        return missing("to " + does + " " + resource.name());
    }

    /** 501 for something that the provider has not got. */
    static Problem missing(String what) {
        return Problem.of(501, GatewayMessage.NOT_OFFERED, what);
    }
}
