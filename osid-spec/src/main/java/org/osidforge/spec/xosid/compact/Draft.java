package org.osidforge.spec.xosid.compact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;

/**
 * A descriptor while it is composed; names of types are qualified.
 *
 * @param pkg OSID package
 * @param version its version
 * @param catalog simple name of the catalog, or the empty string
 * @param catalogPlural its plural
 * @param subpackages last parts of the names
 * @param objects objects in order
 * @param batches batch entries in order
 * @param lists what exact lists hold, with plurals
 * @param interfaces exact interfaces under the names that a descriptor gives them
 * @param otherKinds those of them whose kind must not be guessed
 * @param changes what deviates from a pattern, by the same names
 * @param enums enumerations
 */
record Draft(
        String pkg,
        String version,
        String catalog,
        String catalogPlural,
        List<String> subpackages,
        List<ObjectDraft> objects,
        List<BatchDraft> batches,
        Map<String, String> lists,
        Map<String, InterfaceSpec> interfaces,
        Set<String> otherKinds,
        Map<String, Change> changes,
        List<EnumSpec> enums) {

    /** An object; lookups are written where they differ from the regular ones. */
    record ObjectDraft(
            String name,
            String plural,
            Nature nature,
            Set<Marker> markers,
            List<ParentDraft> parents,
            List<ElementDraft> elements,
            Optional<List<List<String>>> lookups,
            boolean lookupSession,
            boolean adminSession) {

        /** Whether its name says it all. */
        boolean isPlain() {
            return nature == Nature.OBJECT
                    && markers.isEmpty()
                    && parents.isEmpty()
                    && elements.isEmpty()
                    && lookups.isEmpty()
                    && lookupSession
                    && adminSession;
        }
    }

    /** What an object is created for; the parameter is the empty string where it is regular. */
    record ParentDraft(String name, String kind, String parameter) {}

    /** An element; what is regular is the empty string. */
    record ElementDraft(
            String name,
            boolean optional,
            boolean multiple,
            String type,
            String has,
            String parameter,
            String singular,
            boolean idList,
            boolean readOnly,
            String unless) {}

    /** A batch entry. */
    record BatchDraft(String kind, List<String> parents) {}

    /** What deviates: parents instead, methods instead of those of these names, names of missing ones, further ones. */
    record Change(
            Optional<List<String>> parents,
            Map<String, MethodSpec> replaced,
            List<String> removed,
            List<MethodSpec> added) {

        boolean isEmpty() {
            return parents.isEmpty() && replaced.isEmpty() && removed.isEmpty() && added.isEmpty();
        }

        /** How many lines it takes. */
        int lines() {
            return isEmpty()
                    ? 0
                    : 1
                            + (parents.isPresent() ? 1 : 0)
                            + block(replaced.size())
                            + (removed.isEmpty() ? 0 : 1)
                            + block(added.size());
        }

        private static int block(int entries) {
            return entries == 0 ? 0 : 1 + entries;
        }
    }
}
