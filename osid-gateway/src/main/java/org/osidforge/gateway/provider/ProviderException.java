package org.osidforge.gateway.provider;

/** A checked error of a provider. */
public final class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderException(Exception cause) {
        super(cause.getMessage(), cause, false, false);
    }

    /** The error itself of whatever was thrown: the cause where it is one of these. */
    public static Throwable errorOf(RuntimeException thrown) {
        return thrown instanceof ProviderException ? thrown.getCause() : thrown;
    }
}
