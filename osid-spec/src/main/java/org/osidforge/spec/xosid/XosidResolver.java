package org.osidforge.spec.xosid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

/** Looks up every name that packages refer to, among themselves and in a source of descriptors. */
final class XosidResolver {

    private final DescriptorSource known;
    private final EventLog log;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();

    XosidResolver(DescriptorSource known, EventLog log) {
        this.known = known;
        this.log = log;
    }

    /** The packages, sorted by name, without parents of packages that nothing is known of, and with what they require. */
    List<XosidPackage> resolve(List<XosidPackage> read) {
        read.forEach(pkg -> add(pkg.model()));
        Set<String> missing = new TreeSet<>();
        read.forEach(pkg -> missing.addAll(referred(pkg.model())));
        missing.removeAll(packages);
        List<DescriptorFile> files = new ArrayList<>();
        missing.forEach(name -> files.addAll(known.of(name)));
        LoadResult loaded = new SpecLoader(known).load(files);
        loaded.events().forEach(log::add);
        Specification besides = loaded.specification().orElse(Specification.of(List.of()));
        besides.packages().stream().filter(pkg -> missing.contains(pkg.name())).forEach(this::add);
        return read.stream().map(this::resolve).toList();
    }

    private void add(OsidPackage pkg) {
        packages.add(pkg.name());
        pkg.interfaces().forEach(one -> names.add(one.qualifiedName()));
        pkg.enums().forEach(one -> names.add(one.qualifiedName()));
    }

    private static Set<String> referred(OsidPackage pkg) {
        Set<String> referred = new TreeSet<>();
        for (InterfaceSpec one : pkg.interfaces()) {
            one.parents().forEach(parent -> referred.add(packageOf(parent)));
            one.methods().forEach(method -> types(method).forEach(type -> referred.add(packageOf(type))));
        }
        return referred;
    }

    private static List<String> types(MethodSpec method) {
        List<String> types = new ArrayList<>();
        types.add(method.returns().name());
        method.parameters().stream().map(ParameterSpec::type).map(TypeRef::name).forEach(types::add);
        types.removeIf(name -> !name.startsWith("osid."));
        return types;
    }

    private XosidPackage resolve(XosidPackage read) {
        OsidPackage model = read.model();
        List<InterfaceSpec> interfaces =
                model.interfaces().stream().map(one -> resolve(read, one)).toList();
        Set<String> requires = referred(model);
        requires.remove(model.name());
        OsidPackage resolved = new OsidPackage(
                model.name(),
                model.part(),
                model.version(),
                model.javaPackage(),
                model.title(),
                model.catalog(),
                List.copyOf(requires),
                interfaces,
                model.enums(),
                model.kinds(),
                model.records(),
                model.batches(),
                model.digest());
        return new XosidPackage(resolved, read.places());
    }

    private InterfaceSpec resolve(XosidPackage read, InterfaceSpec one) {
        String name = one.qualifiedName();
        List<String> parents = new ArrayList<>();
        for (String parent : one.parents()) {
            SourceLocation at = read.place(name + "<" + parent);
            if (!packages.contains(packageOf(parent))) {
                log.add(Message.XML_PARENT_LEFT_OUT, at, parent, name);
            } else {
                tell(parent, name, at);
                parents.add(parent);
            }
        }
        for (int i = 0; i < one.methods().size(); i++) {
            SourceLocation at = read.place(name, i);
            types(one.methods().get(i)).forEach(type -> tell(type, name, at));
        }
        return new InterfaceSpec(one.pkg(), one.name(), one.kind(), one.object(), parents, one.methods(), one.note());
    }

    private void tell(String type, String user, SourceLocation at) {
        String pkg = packageOf(type);
        if (!packages.contains(pkg)) {
            log.add(Message.XML_UNKNOWN_PACKAGE, at, pkg, user, DidYouMean.suffix(pkg, packages));
        } else if (!names.contains(type)) {
            log.add(Message.XML_UNRESOLVED, at, type, DidYouMean.suffix(type, names));
        }
    }

    /** The package of a qualified name; records belong to the package above. */
    static String packageOf(String qualifiedName) {
        String pkg = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
        return pkg.endsWith(".records") ? pkg.substring(0, pkg.length() - ".records".length()) : pkg;
    }
}
