package org.osidforge.gateway.http;

/** An address beside the dialects, such as that of the metrics. Safe for many threads. */
public interface Page {

    /** Its path. */
    String path();

    /** Whether it answers everything below its path, too: it does if that ends with a slash. */
    default boolean isAbove() {
        return path().endsWith("/");
    }

    /** Whether it answers without credentials, also where access is restricted. */
    boolean isOpen();

    /**
     * Answers a GET; for HEAD the server leaves the body out.
     *
     * @throws org.osidforge.gateway.message.Problem where the call is refused; the answer is then {@code application/problem+json}
     */
    Reply answer(Request request);
}
