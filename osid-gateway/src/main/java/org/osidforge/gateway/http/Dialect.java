package org.osidforge.gateway.http;

/** One of the languages that the gateway speaks: it answers all calls below a path. Safe for many threads. */
public interface Dialect {

    /** Its name in log and metrics, such as {@code odata}. */
    String name();

    /** Path below which it answers, such as {@code /api/v1/}, with both slashes. */
    String root();

    /** A path of its own as the log may show it: without what gives access, such as the Id of a session. */
    default String shown(String path) {
        return path;
    }

    /**
     * Answers a call.
     *
     * @throws org.osidforge.gateway.message.Problem where the call as a whole is refused and nothing was tried; the server answers with {@link #problem}
     */
    Reply answer(Request request);

    /**
     * How the dialect says that a call as a whole was refused, be it by itself or before it was asked (no credentials, too large ...).
     *
     * @param refusal what is wrong
     * @param wantsProblemJson whether the client accepts {@code application/problem+json}
     */
    Reply problem(org.osidforge.gateway.message.Problem refusal, boolean wantsProblemJson);
}
