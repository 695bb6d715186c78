package org.osidforge.codegen.prose;

import java.util.List;
import java.util.Optional;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/**
 * A method and all that can be said about it.
 *
 * @param specification where names resolve
 * @param pkg the package of the interface
 * @param owner the interface that declares the method
 * @param subject what the interface is about
 * @param method the method
 */
record MethodContext(
        Specification specification, OsidPackage pkg, InterfaceSpec owner, Subject subject, MethodSpec method) {

    String one() {
        return subject.one();
    }

    String many() {
        return subject.many();
    }

    /** Words for what the role is about. */
    String topic() {
        return Words.of(method.subject());
    }

    /** The name of a parameter by its place. */
    String parameter(int index) {
        return method.parameters().get(index).name();
    }

    boolean hasParameters() {
        return !method.parameters().isEmpty();
    }

    Optional<ParameterSpec> parameterOfType(String name) {
        return method.parameters().stream()
                .filter(p -> p.type().name().equals(name))
                .findFirst();
    }

    boolean lists(ErrorCode code) {
        return method.errors().stream().anyMatch(e -> e.code() == code);
    }

    /** The element that the method is about, of the kind or of the record. */
    Optional<Element> element() {
        Optional<Element> own = subject.element(method.subject());
        return own.isPresent() ? own : recordElement();
    }

    private Optional<Element> recordElement() {
        return pkg.records().stream()
                .filter(r ->
                        r.objectRecord().equals(owner.name()) || r.formRecord().equals(owner.name()))
                .map(RecordKind::elements)
                .flatMap(List::stream)
                .filter(e -> e.name().equals(method.subject()))
                .findFirst();
    }

    /** The method of the same interface, or of one that it extends, with that role and the same subject. */
    Optional<MethodSpec> sibling(Role role) {
        return specification.withParents(owner).stream()
                .flatMap(i -> i.methods().stream())
                .filter(m -> m.role() == role && m.subject().equals(method.subject()))
                .findFirst();
    }

    /** The method without parameters of that name, in the interface or in one that it extends. */
    Optional<MethodSpec> method(String name) {
        return specification.withParents(owner).stream()
                .flatMap(i -> i.methods().stream())
                .filter(m -> m.name().equals(name) && m.parameters().isEmpty())
                .findFirst();
    }

    /** A link to a method of this interface without parameters. */
    static String link(MethodSpec method) {
        return "[#" + method.name() + "()]";
    }
}
