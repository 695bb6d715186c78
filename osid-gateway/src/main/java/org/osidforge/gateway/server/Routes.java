package org.osidforge.gateway.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Who answers at which path: the page of that very path, else the page or dialect with the longest path above it. */
final class Routes {

    private static final String BATCH = "batch";

    private final Map<String, Target> pages = new HashMap<>();
    /** The longest first. */
    private final List<Above> above = new ArrayList<>();

    Routes(List<Dialect> dialects, List<Page> pages) {
        for (Page page : pages) {
            Target shown = new Target.Shown(page);
            this.pages.put(page.path(), shown);
            if (page.isAbove()) {
                above.add(new Above(page.path(), below -> shown));
            }
        }
        for (Dialect dialect : dialects) {
            Target batch = new Target.Spoken(dialect, BATCH);
            Target single = new Target.Spoken(dialect, "single");
            above.add(new Above(dialect.root(), below -> below.equals(BATCH) ? batch : single));
        }
        above.sort(Comparator.comparingInt(each -> -each.path.length()));
    }

    /**
     * Who answers at that path.
     *
     * @throws Problem 404 if nobody does
     */
    Target find(String path) {
        Target page = pages.get(path);
        if (page != null) {
            return page;
        }
        return above.stream()
                .filter(each -> path.startsWith(each.path))
                .findFirst()
                .orElseThrow(() -> Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, path))
                .target(path);
    }

    private record Above(String path, Function<String, Target> below) {
        Target target(String whole) {
            return below.apply(whole.substring(path.length()));
        }
    }
}
