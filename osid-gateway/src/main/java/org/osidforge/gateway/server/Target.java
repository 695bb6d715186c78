package org.osidforge.gateway.server;

import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.Problem;

/** What answers a call: a dialect, a page, or nobody. */
sealed interface Target {

    /** Name in log and metrics. */
    String dialect();

    /** Sort of address in the metrics, of which there are few. */
    String route();

    /** The path as the log may show it. */
    default String shown(String path) {
        return path;
    }

    Reply answer(Request request);

    default Reply problem(Problem problem, boolean wantsProblemJson) {
        return ProblemReply.of(problem);
    }

    /** A dialect. */
    record Spoken(Dialect language, String route) implements Target {

        @Override
        public String dialect() {
            return language.name();
        }

        @Override
        public String shown(String path) {
            return language.shown(path);
        }

        @Override
        public Reply answer(Request request) {
            return language.answer(request);
        }

        @Override
        public Reply problem(Problem problem, boolean wantsProblemJson) {
            return language.problem(problem, wantsProblemJson);
        }
    }

    /** A page. */
    record Shown(Page page) implements Target {

        @Override
        public String dialect() {
            return "page";
        }

        @Override
        public String route() {
            return page.path();
        }

        @Override
        public Reply answer(Request request) {
            return page.answer(request);
        }
    }

    /** Nobody: the call is refused. */
    record Nobody() implements Target {

        @Override
        public String dialect() {
            return "none";
        }

        @Override
        public String route() {
            return "none";
        }

        @Override
        public Reply answer(Request request) {
            throw new IllegalStateException("a call that nobody answers was not refused");
        }
    }
}
