package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.InterfaceDraft;
import org.osidforge.spec.pattern.ObjectPlan;
import org.osidforge.spec.pattern.RecordsPattern.RecordPlan;

/** Puts together the packages of the model. */
public final class Assembler {

    private final Resolution resolution;
    private final Map<String, String> owners = new TreeMap<>();

    /** Takes what that resolution expanded, once it is checked. */
    public Assembler(Resolution resolution) {
        this.resolution = resolution;
        // the part that holds an interface is required, not the main part that describes it again
        List<Descriptor> partsLast = resolution.descriptors().stream()
                .sorted(java.util.Comparator.comparing(
                        (Descriptor descriptor) -> !descriptor.part().isEmpty()))
                .toList();
        for (Descriptor descriptor : partsLast) {
            resolution.of(descriptor).drafts.forEach(draft -> owners.put(draft.qualifiedName(), descriptor.key()));
            descriptor.enums().forEach(entry -> owners.put(descriptor.osid() + "." + entry.name(), descriptor.key()));
        }
    }

    /** The specification of all descriptors. */
    public Specification assemble() {
        return Specification.of(
                resolution.descriptors().stream().map(this::assemble).toList());
    }

    private OsidPackage assemble(Descriptor descriptor) {
        Resolution.Expanded one = resolution.of(descriptor);
        List<InterfaceSpec> interfaces =
                one.drafts.stream().map(InterfaceDraft::finish).toList();
        String name = descriptor.osid().text();
        String title = descriptor.title().isEmpty() ? descriptor.shortName().replace('.', ' ') : descriptor.title();
        return new OsidPackage(
                name,
                descriptor.part(),
                descriptor.version().text(),
                JavaPackages.of(descriptor, resolution.descriptors()),
                title,
                catalog(descriptor, one),
                requires(descriptor, interfaces),
                interfaces,
                enums(descriptor),
                one.objects.stream().map(ObjectPlan::kind).toList(),
                one.records.stream().map(RecordPlan::kind).toList(),
                one.batches.stream().map(Planner.BatchPlan::batch).toList(),
                descriptor.digest());
    }

    /** An enumeration means nothing besides its constants, so that the part alone holds one that the main part has as well. */
    private List<EnumSpec> enums(Descriptor descriptor) {
        String name = descriptor.osid().text();
        return descriptor.enums().stream()
                .map(entry -> new EnumSpec(name, entry.name().text(), entry.constants()))
                .filter(one -> owners.get(one.qualifiedName()).equals(descriptor.key()))
                .toList();
    }

    /** A batch package has the catalog of its base. */
    private static String catalog(Descriptor descriptor, Resolution.Expanded one) {
        return descriptor
                .catalog()
                .map(word -> Names.simpleName(word.text()))
                .orElseGet(() -> one.batches.stream()
                        .map(plan -> plan.kind().catalog())
                        .filter(catalog -> !catalog.isEmpty())
                        .map(Names::simpleName)
                        .findFirst()
                        .orElse(""));
    }

    /** The packages and parts that hold what the interfaces name. */
    private List<String> requires(Descriptor descriptor, List<InterfaceSpec> interfaces) {
        Set<String> keys = new TreeSet<>();
        for (InterfaceSpec one : interfaces) {
            one.parents().forEach(parent -> keys.add(owners.get(parent)));
            for (MethodSpec method : one.methods()) {
                List<TypeRef> types = new ArrayList<>();
                types.add(method.returns());
                method.parameters().forEach(parameter -> types.add(parameter.type()));
                types.stream().filter(TypeRef::isInterface).forEach(type -> keys.add(owners.get(type.name())));
            }
        }
        keys.remove(descriptor.key());
        return List.copyOf(keys);
    }
}
