package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ChangeEntry;
import org.osidforge.spec.pattern.ManagerPattern;

/**
 * Profile, manager and proxy manager of a package.
 *
 * <p>They name every session of their package, and thereby nearly everything that its queries lead to. Whoever only refers to an object of the package needs none of that.
 */
final class Managers {

    private Managers() {}

    /** Whether the simple name is that of one of the three. */
    static boolean isManager(String pkg, String name) {
        String first = ManagerPattern.managerName(pkg);
        return Stream.of("Profile", "Manager", "ProxyManager").anyMatch(last -> name.equals(first + last));
    }

    /** What a descriptor changes of them. */
    static List<ChangeEntry> changes(Descriptor descriptor) {
        return descriptor.changes().stream()
                .filter(change ->
                        isManager(descriptor.osid().text(), change.name().text()))
                .toList();
    }

    /** The descriptor without what it adds to them; what it takes away or describes otherwise stays. */
    static Descriptor withoutAdditions(Descriptor descriptor) {
        List<ChangeEntry> managers = changes(descriptor);
        if (managers.isEmpty()) {
            return descriptor;
        }
        List<ChangeEntry> changes = new ArrayList<>(descriptor.changes());
        changes.replaceAll(change -> managers.contains(change) ? change.withoutAdded() : change);
        return descriptor.withChanges(changes);
    }
}
