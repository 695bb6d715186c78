package org.osidforge.codegen.prose;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.Way;

/** Composes the documentation of interfaces, enumerations and packages. */
public final class TypeProse {

    private final Specification specification;
    private final CoreTexts texts;

    /** Documentation of types of that specification. */
    public TypeProse(Specification specification) {
        this.specification = specification;
        this.texts = CoreTexts.standard();
    }

    /** The documentation of an interface of a package. */
    public TypeDoc of(OsidPackage pkg, InterfaceSpec spec) {
        TypeDoc doc = texts.type(spec.qualifiedName()).orElseGet(() -> byKind(pkg, spec));
        List<String> paragraphs = new ArrayList<>(doc.paragraphs());
        if (!spec.note().isEmpty()) {
            paragraphs.add("Note: " + spec.note());
        }
        return new TypeDoc(doc.summary(), paragraphs);
    }

    private TypeDoc byKind(OsidPackage pkg, InterfaceSpec spec) {
        Subject s = Subject.of(specification, pkg, spec);
        return switch (spec.kind()) {
            case OBJECT -> object(pkg, s);
            case FORM -> form(s);
            case LIST -> list(spec, s.kind().isPresent() ? s.many() : elements(spec, s));
            case RECORD -> record(s);
            case FORM_RECORD -> formRecord(s);
            case LOOKUP_SESSION -> lookupSession(s);
            case ADMIN_SESSION -> adminSession(s, spec);
            case BATCH_ADMIN_SESSION -> batchAdminSession(s, spec);
            case BATCH_FORM -> batchForm(s);
            case BATCH_FORM_LIST -> list(spec, "forms of " + s.many());
            case PEER -> peer(s, spec);
            case PEER_LIST -> list(spec, "peers that " + s.many() + " are created for");
            case PROFILE -> profile(pkg);
            case MANAGER -> manager(pkg);
            case PROXY_MANAGER -> proxyManager(pkg);
            case SESSION ->
                TypeDoc.of(Words.sentence(Words.a(Words.of(spec.name()))) + " of the " + pkg.title() + " service.");
            case PRIMITIVE ->
                TypeDoc.of(
                        Words.sentence(Words.a(Words.of(spec.name()))) + ", a value that does not change.",
                        "Values of different origin are equal when what they stand for is equal.");
            case OTHER ->
                TypeDoc.of(Words.sentence(Words.a(Words.of(spec.name()))) + " of the " + pkg.title() + " package.");
        };
    }

    private static TypeDoc object(OsidPackage pkg, Subject s) {
        String service = pkg.title() + " service";
        String nature =
                s.kind().map(ObjectKind::nature).map(n -> nature(n, service)).orElse("an object of the " + service);
        List<String> paragraphs = new ArrayList<>();
        s.kind()
                .filter(k -> k.ways().isEmpty() && !k.parents().isEmpty())
                .ifPresent(k -> paragraphs.add(Words.sentence(Words.a(s.one())) + " is made for " + parents(k.parents())
                        + ", and stays with it."));
        s.kind()
                .filter(k -> !k.ways().isEmpty())
                .ifPresent(k -> paragraphs.add(Words.sentence(Words.a(s.one())) + " is made "
                        + Words.list(k.ways().stream().map(TypeProse::way).toList(), "or") + ", and stays with that."));
        paragraphs.add("It tells the state at the time when it was read. Its elements are changed through "
                + Words.a(s.one()) + " form.");
        return new TypeDoc(Words.sentence(Words.a(s.one())) + ", " + nature + ".", paragraphs);
    }

    private static String nature(ObjectKind.Nature nature, String service) {
        return switch (nature) {
            case OBJECT -> "an object of the " + service;
            case RELATIONSHIP -> "a relationship of the " + service + ", effective from its start to its end date";
            case CATALOG -> "a catalog of the " + service + ", in which its objects lie";
            case RULE -> "a rule of the " + service + ", which can be enabled and disabled";
            case GOVERNATOR ->
                "a governator of the " + service + ", which controls other objects and can be enabled and disabled";
            case PRIMITIVE -> "a value of the " + service + " that is nothing but an Id";
        };
    }

    private static String parents(List<Parent> parents) {
        return Words.list(parents.stream().map(p -> "one " + Words.of(p.name())).toList(), "and");
    }

    private static TypeDoc form(Subject s) {
        return TypeDoc.of(
                "A form to create or to update one " + s.one() + ".",
                "Each element has metadata, a setter and a way to clear it. A form is for one create or one update: it is spent once that was successful, and may be corrected otherwise (rulings 1 and 3).");
    }

    private static TypeDoc list(InterfaceSpec spec, String elements) {
        return TypeDoc.of(
                "A list of " + elements + ", read once from its beginning.",
                "Elements come one at a time or several in one call. A list may be endless or slow; it is closed by whoever reads it.");
    }

    /** Words for what a list of no known kind of object holds. */
    private static String elements(InterfaceSpec spec, Subject s) {
        return spec.methods().stream()
                .filter(m -> m.role() == Role.NEXT)
                .map(m -> m.returns().name())
                .map(name -> Words.plural(Words.of(name.substring(name.lastIndexOf('.') + 1))))
                .findFirst()
                .orElse(s.many());
    }

    private static TypeDoc record(Subject s) {
        return TypeDoc.of(
                "A record of " + Words.a(s.one()) + ": elements that its record types add.",
                "Interfaces of record types extend this one; a record is cast to the one that its type stands for.");
    }

    private static TypeDoc formRecord(Subject s) {
        return TypeDoc.of(
                "A record of the form of " + Words.a(s.one()) + ": elements that its record types add.",
                "Interfaces of record types extend this one; a record is cast to the one that its type stands for.");
    }

    private static TypeDoc lookupSession(Subject s) {
        return TypeDoc.of(
                "Finds " + s.many() + " by Id, by type and all of them.",
                "The plenary view answers in whole or fails; the comparative view leaves out what is missing or not allowed. A session begins in the plenary view.");
    }

    private static TypeDoc adminSession(Subject s, InterfaceSpec spec) {
        return TypeDoc.of(
                operations(s, spec, ", one at a time"),
                "To create or update, a form is asked for, filled in and submitted to the session that gave it.");
    }

    private static TypeDoc batchAdminSession(Subject s, InterfaceSpec spec) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Forms are asked for, " + shape(s)
                        + ", filled in and submitted together. Every operation answers with one response for each form, request or Id, in no promised order; a response is linked to its form by the form's Id (ruling 6).");
        paragraphs.add(
                "An error of one form is told in its own response and does no harm to the others. Outside a transaction a batch is best effort; inside one it is carried out at commit, all or nothing (ruling 7).");
        paragraphs.add("What one object at a time needs is inherited from the admin session of " + s.many() + ".");
        return new TypeDoc(operations(s, spec, " in bulk"), paragraphs);
    }

    /** What an admin session does, by the roles of its methods. */
    private static String operations(Subject s, InterfaceSpec spec, String how) {
        List<String> verbs = new ArrayList<>();
        if (does(spec, Role.CREATE, Role.BATCH_CREATE)) {
            verbs.add("creates");
        }
        if (does(spec, Role.UPDATE, Role.BATCH_UPDATE)) {
            verbs.add("updates");
        }
        if (does(spec, Role.DELETE, Role.BATCH_DELETE, Role.BATCH_DELETE_ALL, Role.BATCH_DELETE_MATCHING)) {
            verbs.add("deletes");
        }
        boolean aliases = does(spec, Role.ALIAS, Role.BATCH_ALIAS);
        if (verbs.isEmpty()) {
            return aliases ? "Gives aliases to " + s.many() + how + "." : "Works on " + s.many() + how + ".";
        }
        return Words.sentence(Words.list(verbs, "and")) + " " + s.many() + how
                + (aliases ? ", and gives them aliases." : ".");
    }

    private static boolean does(InterfaceSpec spec, Role... roles) {
        return spec.methods().stream().anyMatch(m -> List.of(roles).contains(m.role()));
    }

    private static String shape(Subject s) {
        return s.batch()
                .map(b -> Words.list(
                        b.createWays().stream()
                                .map(BatchWay::createShape)
                                .map(TypeProse::shape)
                                .toList(),
                        "or"))
                .orElse("as many as are wanted");
    }

    private static String way(Way way) {
        return way.parents().isEmpty() ? "for itself" : "for " + parents(way.parents());
    }

    private static String shape(CreateShape shape) {
        if (shape instanceof CreateShape.PerParent parent) {
            return "one for each " + Words.of(parent.parent().name());
        }
        if (shape instanceof CreateShape.PerPeer peer) {
            return "one for each peer of "
                    + Words.list(
                            peer.parents().stream().map(p -> Words.of(p.name())).toList(), "and");
        }
        return "as many as are wanted";
    }

    private static TypeDoc batchForm(Subject s) {
        return TypeDoc.of(
                "A form of a batch that creates or updates " + s.many() + ".",
                "Besides the elements it tells which request it answers, so that forms need no order.");
    }

    private static TypeDoc peer(Subject s, InterfaceSpec spec) {
        List<String> words = s.wayOf(spec.name()).map(BatchWay::parents).orElse(List.of()).stream()
                .map(p -> "the " + Words.of(p.name()))
                .toList();
        return TypeDoc.of(
                "What one " + s.one() + " is to be created for"
                        + (words.isEmpty() ? "." : ": " + Words.list(words, "and") + "."),
                "Consumers implement it; a provider reads it once.");
    }

    private static TypeDoc profile(OsidPackage pkg) {
        return TypeDoc.of(
                "What a provider of the " + pkg.title() + " service offers.",
                "Where it says no, the getter of the manager is UNIMPLEMENTED.");
    }

    private static TypeDoc manager(OsidPackage pkg) {
        return TypeDoc.of(
                "Opens sessions of the " + pkg.title() + " service for one application.",
                "A manager is initialized once, may be used by several threads, and closes its sessions when it is closed itself.");
    }

    private static TypeDoc proxyManager(OsidPackage pkg) {
        return TypeDoc.of(
                "Opens sessions of the " + pkg.title() + " service for the user that a proxy carries.",
                "It is the manager for servers, where one manager serves many users. It is initialized once, may be used by several threads, and closes its sessions when it is closed itself.");
    }

    /** The documentation of an enumeration. */
    public TypeDoc of(OsidPackage pkg, EnumSpec spec) {
        return texts.type(spec.qualifiedName())
                .orElseGet(() -> TypeDoc.of(
                        Words.sentence(Words.a(Words.of(spec.name()))) + " of the " + pkg.title() + " package."));
    }

    /** The documentation of a constant of an enumeration. */
    public TypeDoc of(EnumSpec spec, String constant) {
        return texts.method(spec.qualifiedName(), constant)
                .map(d -> new TypeDoc(d.summary(), d.paragraphs()))
                .orElseGet(() -> TypeDoc.of(
                        spec.qualifiedName().equals("osid.OSID")
                                ? "The service `osid."
                                        + constant.toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '.') + "`."
                                : Words.sentence(Words.of(constant)) + "."));
    }

    /** The documentation of a package. */
    public TypeDoc of(OsidPackage pkg) {
        return TypeDoc.of(
                Words.sentence(pkg.title()) + ": the package `" + pkg.name()
                        + "` of the Open Service Interface Definitions, version " + pkg.version() + ".",
                "It is generated from a descriptor. The contracts of the standard and the rulings where it is silent are told in the guide of OSID Forge.");
    }

    /** The documentation of the package that holds the records of another. */
    public TypeDoc ofRecords(OsidPackage pkg) {
        return TypeDoc.of("Records of the objects and forms of `" + pkg.name() + "`.");
    }
}
