package org.osidforge.spec.xosid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.xosid.compact.ImportResult;
import org.osidforge.spec.xosid.compact.Importer;
import org.osidforge.spec.xosid.compact.Signatures;

/** Whatever interfaces a package has, they survive export, import and expansion. */
class RoundTripProperties {

    private static final String PKG = "osid.library";
    private static final List<String> NAMES = List.of(
            "Book", "BookForm", "BookList", "BookLookupSession", "BookAdminSession", "Shelf", "ShelfList", "Null");
    private static final List<String> TYPES = List.of(
            "boolean",
            "cardinal",
            "string",
            "decimal",
            "osid.id.Id",
            "osid.id.IdList",
            "osid.type.Type",
            "osid.Metadata");

    @Provide
    Arbitrary<List<InterfaceSpec>> interfaces() {
        Arbitrary<InterfaceSpec> one = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("", "osid.OsidObject", "osid.OsidSession", "osid.OsidForm", "osid.OsidCapsule"),
                        methods().list().ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as((name, parent, methods, record) -> new InterfaceSpec(
                        record ? PKG + ".records" : PKG,
                        name,
                        InterfaceKind.OTHER,
                        "",
                        parent.isEmpty() ? List.of() : List.of(parent),
                        unique(methods),
                        ""));
        return one.list().ofMinSize(1).ofMaxSize(8).map(RoundTripProperties::uniqueNames);
    }

    private static Arbitrary<MethodSpec> methods() {
        Arbitrary<TypeRef> types = Combinators.combine(Arbitraries.of(TYPES), Arbitraries.of(true, false))
                .as(TypeRef::new);
        return Combinators.combine(
                        Arbitraries.of(
                                "findBook", "setTitle", "getTitle", "hasTitle", "clearTitle", "isOld", "getShelfId"),
                        types.injectNull(0.3),
                        types.list().ofMaxSize(3),
                        Arbitraries.of(ErrorCode.values()).set().ofMaxSize(3),
                        Arbitraries.of("mandatory", "optional"))
                .as((name, returns, taken, errors, compliance) -> new MethodSpec(
                        "x" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                        returns == null ? TypeRef.VOID : returns,
                        parameters(taken),
                        errors.stream().map(code -> new ErrorSpec(code, "")).toList(),
                        compliance,
                        Role.NONE,
                        ""));
    }

    private static List<ParameterSpec> parameters(List<TypeRef> types) {
        List<ParameterSpec> parameters = new ArrayList<>();
        types.forEach(type -> parameters.add(new ParameterSpec(type, "P" + parameters.size())));
        return parameters;
    }

    private static List<MethodSpec> unique(List<MethodSpec> methods) {
        Map<String, MethodSpec> byName = new LinkedHashMap<>();
        methods.forEach(method -> byName.putIfAbsent(method.name(), method));
        return List.copyOf(byName.values());
    }

    private static List<InterfaceSpec> uniqueNames(List<InterfaceSpec> interfaces) {
        Map<String, InterfaceSpec> byName = new LinkedHashMap<>();
        interfaces.forEach(one -> byName.putIfAbsent(one.qualifiedName(), one));
        return List.copyOf(byName.values());
    }

    @Property(tries = 20)
    void everyPackageSurvives(@ForAll("interfaces") List<InterfaceSpec> interfaces) {
        OsidPackage pkg = new OsidPackage(
                PKG,
                "",
                "3.1.0",
                "org.osid.library",
                "library",
                "",
                List.of(),
                interfaces,
                List.of(new EnumSpec(PKG, "Binding", List.of("HARD", "SOFT"))),
                List.of(),
                List.of(),
                List.of(),
                "");
        XosidResult read = new XosidReader()
                .read(List.of(new DescriptorFile("osid.library.xosid", XosidWriter.write(List.of(pkg)))));
        assertThat(read.events()).isEmpty();

        ImportResult described = new Importer().describe(read.packages());

        assertThat(described.events()).isEmpty();
        OsidPackage again = new SpecLoader()
                .load(described.descriptors())
                .specification()
                .orElseThrow()
                .packageOf(PKG)
                .orElseThrow();
        assertThat(again.enums()).isEqualTo(pkg.enums());
        assertThat(again.interfaces()).hasSameSizeAs(interfaces);
        for (InterfaceSpec one : interfaces) {
            assertThat(again.interfaces()).anyMatch(other -> Signatures.same(one, other));
        }
    }
}
