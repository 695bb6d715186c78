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
 * @param catalog simple name of the catalog, qualified where it is of another package, or the empty string
 * @param catalogPlural its plural, or the empty string for that of another package
 * @param subpackages last parts of the names
 * @param objects objects in order
 * @param batches batch entries in order
 * @param lists what exact lists hold, with plurals
 * @param interfaces exact interfaces under the names that a descriptor gives them
 * @param otherKinds those of them whose kind must not be guessed
 * @param offers those of them that the manager hands out, with the object that they serve or the empty string
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
        Map<String, String> offers,
        Map<String, Change> changes,
        List<EnumSpec> enums) {

    /**
     * An object.
     *
     * @param ways what it is created for, a list for each way; none where it is created for nothing
     * @param lookups where they differ from the regular ones
     * @param adminSession name of the session, or the empty string
     * @param operations what the session does, where that is not everything
     */
    record ObjectDraft(
            String name,
            String plural,
            Nature nature,
            Set<Marker> markers,
            List<List<ParentDraft>> ways,
            List<ElementDraft> elements,
            Optional<List<List<String>>> lookups,
            boolean lookupSession,
            String adminSession,
            List<String> operations) {

        /** Whether both sessions are there, under their usual names and with all that they do. */
        boolean hasUsualSessions() {
            return lookupSession && adminSession.equals(name + "AdminSession") && operations.isEmpty();
        }

        /** The interfaces that the object gives, without its sessions. */
        List<String> interfaces() {
            return List.of(
                    name, name + "Form", name + "List", "records." + name + "Record", "records." + name + "FormRecord");
        }
    }

    /** What an object is created for; parameter and test are the empty string where they are regular. */
    record ParentDraft(String name, String kind, String parameter, String has) {}

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

    /**
     * A batch entry.
     *
     * @param kind the object
     * @param per how forms are asked for, such as {@code peer {Award, Recipient}}, or the empty string for a number
     * @param session name of the session, or the empty string where it is regular
     * @param operations what the session does, where that must be said
     * @param interfaces the interfaces that it gives
     */
    record BatchDraft(String kind, String per, String session, List<String> operations, Set<String> interfaces) {}

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
