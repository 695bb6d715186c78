package org.osidforge.gateway.operation;

import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.TransactionFailureException;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ProviderException;
import org.osidforge.gateway.resource.ProviderText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors of a provider as problems of a request. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The problem that an error is; what a client cannot mend goes to the log with all that is known of it. */
    public static Problem of(RuntimeException thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        Throwable error = ProviderException.errorOf(thrown);
        if (error instanceof PermissionDeniedException) {
            return Problem.of(403, GatewayMessage.FORBIDDEN);
        }
        if (error instanceof NotFoundException) {
            return Problem.of(404, GatewayMessage.REFERENCE_NOT_FOUND, ProviderText.of(error));
        }
        if (error instanceof InvalidArgumentException || error instanceof NullArgumentException) {
            return Problem.of(400, GatewayMessage.REFUSED, ProviderText.of(error));
        }
        if (error instanceof AlreadyExistsException || error instanceof TransactionFailureException) {
            return Problem.of(409, GatewayMessage.REFUSED, ProviderText.of(error));
        }
        if (error instanceof UnsupportedException || error instanceof UnimplementedException) {
            return Offer.missing("what was asked for");
        }
        LOG.warn("a provider failed", error);
        return Problem.of(
                500,
                error instanceof OperationFailedException ? GatewayMessage.PROVIDER_FAILED : GatewayMessage.INTERNAL);
    }
}
