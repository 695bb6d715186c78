package org.osidforge.gateway.http;

/** An address beside the dialects, such as that of the metrics. Safe for many threads. */
public interface Page {

    /** Its path; with a slash at the end it answers everything below, too. */
    String path();

    /** Whether it answers without credentials, also where access is restricted. */
    boolean isOpen();

    /**
     * Answers a GET; for HEAD the server leaves the body out.
     *
     * @throws org.osidforge.gateway.message.Problem where the call is refused; the answer is then {@code application/problem+json}
     */
    Reply answer(Request request);
}
