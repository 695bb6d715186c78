package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.codegen.testing.Binding;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

/** Names that hide others: those of java.lang, those of the binding, the same one in several packages. */
class HiddenNamesTest {

    private static Javac.Result compile(Path work, OsidPackage... packages) {
        List<OsidPackage> all = new ArrayList<>(Models.core());
        all.addAll(List.of(packages));
        Specification specification = Specification.of(all);
        Javac.Result binding =
                new Javac(work.resolve("binding")).write(Binding.sources()).compile();
        return new Javac(work.resolve("generated"))
                .on(binding.classes())
                .with("-Xlint:all", "-Werror", "-Xdoclint:all")
                .write(Generator.standard()
                        .generate(
                                specification,
                                specification.packages().stream()
                                        .map(OsidPackage::key)
                                        .toList(),
                                GeneratorOptions.interfacesOnly())
                        .stream()
                        .filter(GeneratedFile::isSource)
                        .toList())
                .compile();
    }

    @Test
    void typesCalledLikeThoseOfJavaLang(@TempDir Path work) throws Exception {
        OsidPackage odd = Models.pkg(
                "osid.odd",
                Models.type(
                        "osid.odd.Object",
                        InterfaceKind.OBJECT,
                        "",
                        Models.method("object getObject(osid.odd.Object object)")),
                Models.type(
                        "osid.odd.String",
                        InterfaceKind.OBJECT,
                        "",
                        Models.method("string getString(osid.odd.String string)")),
                Models.type("osid.odd.Override", InterfaceKind.OBJECT, ""),
                Models.type(
                        "osid.odd.User",
                        InterfaceKind.OBJECT,
                        "",
                        Models.method(
                                "string getName(object any, osid.odd.Object object) ! ILLEGAL_STATE NULL_ARGUMENT")));

        Javac.Result result = compile(work, odd);

        assertThat(result.everything()).isEmpty();
        try (var loader = result.loader(work.resolve("binding/classes"))) {
            var method = loader.loadClass("org.osid.odd.User").getDeclaredMethods()[0];
            assertThat(method.getReturnType()).isEqualTo(String.class);
            assertThat(method.getParameterTypes()[0]).isEqualTo(Object.class);
            assertThat(method.getParameterTypes()[1].getName()).isEqualTo("org.osid.odd.Object");
        }
    }

    /** The official packages have types of these names; each refers to all others, to itself and to java.lang. */
    @Test
    void namesOfJavaLangInTheirOwnAndInOtherPackages(@TempDir Path work) throws Exception {
        List<String> names = List.of("Character", "Module", "Process", "Record", "System", "Thread");
        InterfaceSpec[] types = names.stream()
                .map(name -> Models.type(
                        "osid.here." + name,
                        InterfaceKind.OBJECT,
                        "",
                        Models.method("string getText(object any) ! ILLEGAL_STATE"),
                        Models.method("osid.here.Process getProcess(osid.here.System system, osid.here.Module[] all)"),
                        Models.method("osid.here.Record getRecord(osid.here.Thread thread, osid.here.Character one)")))
                .toArray(InterfaceSpec[]::new);
        Javac.Result result = compile(
                work,
                Models.pkg("osid.here", types),
                Models.pkg(
                        "osid.there",
                        Models.type(
                                "osid.there.Process",
                                InterfaceKind.OBJECT,
                                "osid.here.Process",
                                Models.method(
                                        "osid.there.Process getNext(osid.here.System one, osid.here.Record two)"))));

        assertThat(result.everything()).isEmpty();
        try (var loader = result.loader(work.resolve("binding/classes"))) {
            var method = loader.loadClass("org.osid.here.System").getMethod("getText", Object.class);
            assertThat(method.getReturnType()).isEqualTo(String.class);
        }
    }

    @Test
    void theSameSimpleNameInSeveralPackages(@TempDir Path work) {
        Javac.Result result = compile(
                work,
                Models.pkg(
                        "osid.one",
                        Models.type("osid.one.Activity", InterfaceKind.OBJECT, ""),
                        Models.type("osid.one.Id", InterfaceKind.OBJECT, "")),
                Models.pkg(
                        "osid.two",
                        Models.type(
                                "osid.two.Activity",
                                InterfaceKind.OBJECT,
                                "osid.one.Activity",
                                Models.method(
                                        "osid.two.Activity getNext(osid.one.Activity other, osid.one.Id odd, osid.id.Id id)"))));

        assertThat(result.everything()).isEmpty();
    }

    @Test
    void reservedWordsAsParameters(@TempDir Path work) {
        Javac.Result result = compile(
                work,
                Models.pkg(
                        "osid.words",
                        Models.type(
                                "osid.words.Words",
                                InterfaceKind.OTHER,
                                "",
                                Models.method(
                                        "void set(string package, string class, string record) ! NULL_ARGUMENT"))));

        assertThat(result.everything()).isEmpty();
    }

    /** A condition in a descriptor may hold anything. */
    @Test
    void textsThatAreNoGoodComments(@TempDir Path work) {
        MethodSpec method = new MethodSpec(
                "look",
                TypeRef.VOID,
                List.of(),
                List.of(
                        new ErrorSpec(
                                ErrorCode.OPERATION_FAILED,
                                "a < b && c > d */ or \\u002a/ {@bad @return <p> isOpen() fails"),
                        new ErrorSpec(ErrorCode.ILLEGAL_STATE, "$T $L %s is false")),
                "mandatory",
                Role.NONE,
                "");
        InterfaceSpec spec = new InterfaceSpec(
                "osid.texts", "Text", InterfaceKind.OTHER, "", List.of(), List.of(method), "a note with */ and <b>");

        Javac.Result result = compile(
                work,
                Models.pkg(
                        "osid.texts",
                        "org.osid.texts",
                        List.of(spec),
                        List.of(new EnumSpec("osid.texts", "Kind", List.of("ONE_THING", "OTHER")))));

        assertThat(result.everything()).isEmpty();
    }
}
