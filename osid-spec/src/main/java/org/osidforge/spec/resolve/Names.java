package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.pattern.Core;

/** What a written name means: looked for in the own package, its base, the root package, among the values of the core. */
final class Names {

    private static final String ROOT = "osid";

    /** Near names are looked for so often; whoever misspells more is told without. */
    private static final int MOST_SUGGESTIONS = 50;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();
    private final EventLog log;
    private int suggestions;

    Names(List<Descriptor> all, EventLog log) {
        this.log = log;
        all.forEach(descriptor -> packages.add(descriptor.osid().text()));
    }

    void add(Collection<String> qualifiedNames) {
        names.addAll(qualifiedNames);
    }

    boolean contains(String qualifiedName) {
        return names.contains(qualifiedName);
    }

    boolean hasPackage(String name) {
        return packages.contains(name);
    }

    /** The qualified name, or nothing where an event tells that there is none. */
    Optional<String> resolve(Descriptor from, Word written) {
        Optional<String> found = candidates(from, written.text()).stream()
                .filter(names::contains)
                .findFirst();
        if (found.isEmpty()) {
            tell(from, written);
        }
        return found;
    }

    private static List<String> candidates(Descriptor from, String written) {
        String own = from.osid().text();
        List<String> candidates = new ArrayList<>();
        if (written.startsWith("records.")) {
            candidates.add(own + "." + written);
        } else if (written.contains(".")) {
            candidates.add(withRoot(written));
        } else {
            candidates.add(own + "." + written);
            candidates.add(basePackage(own) + "." + written);
            candidates.add(ROOT + "." + written);
            if (Core.SHORT_NAMES.containsKey(written)) {
                candidates.add(Core.SHORT_NAMES.get(written));
            }
        }
        return candidates;
    }

    private void tell(Descriptor from, Word written) {
        if (log.full()) {
            return;
        }
        String text = written.text();
        boolean dotted = text.contains(".") && !text.startsWith("records.");
        if (dotted && !packages.contains(packageOf(withRoot(text)))) {
            String pkg = packageOf(withRoot(text));
            log.add(Message.UNKNOWN_PACKAGE, written.at(), pkg, DidYouMean.suffix(pkg, packages));
            return;
        }
        boolean suggest = suggestions++ < MOST_SUGGESTIONS;
        String suffix = suggest ? DidYouMean.suffix(text, mayBeMeant(from, text, dotted)) : "";
        log.add(Message.UNRESOLVED, written.at(), "'" + text + "'", suffix);
    }

    /** All names as they would be written there. */
    private Set<String> mayBeMeant(Descriptor from, String text, boolean dotted) {
        Set<String> meant = new HashSet<>();
        String own = from.osid().text();
        for (String name : names) {
            String pkg = packageOf(name);
            if (dotted) {
                meant.add(text.startsWith(ROOT + ".") ? name : name.substring(name.indexOf('.') + 1));
            } else if (pkg.equals(own)) {
                meant.add(name.substring(pkg.length() + 1));
            } else if (pkg.equals(basePackage(own)) || pkg.equals(ROOT)) {
                meant.add(simpleName(name));
            }
        }
        if (!dotted) {
            meant.addAll(Core.PRIMITIVES);
            meant.addAll(Core.SHORT_NAMES.keySet());
        }
        return meant;
    }

    /** The name with the leading {@code osid.}. */
    static String withRoot(String written) {
        return written.startsWith(ROOT + ".") ? written : ROOT + "." + written;
    }

    /** The package of a qualified name; records belong to the package above. */
    static String packageOf(String qualifiedName) {
        String pkg = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
        return pkg.endsWith(".records") ? pkg.substring(0, pkg.length() - ".records".length()) : pkg;
    }

    static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** The package whose objects a batch package serves; any other package itself. */
    static String basePackage(String pkg) {
        return pkg.endsWith(".batch") ? pkg.substring(0, pkg.length() - ".batch".length()) : pkg;
    }
}
