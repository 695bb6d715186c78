package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.BatchEntry;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.descriptor.Descriptor.LookupEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.descriptor.Descriptor.ParentEntry;
import org.osidforge.spec.descriptor.Descriptor.RecordEntry;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Way;
import org.osidforge.spec.pattern.BatchPattern;
import org.osidforge.spec.pattern.ElementPlan;
import org.osidforge.spec.pattern.ObjectPlan;
import org.osidforge.spec.pattern.Origin;
import org.osidforge.spec.pattern.RecordsPattern.RecordPlan;

/** Turns what is written into kinds with all names resolved. */
final class Planner {

    private final Names names;
    private final Kinds kinds;
    private final EventLog log;
    private final ElementPlanner elements;
    private final Map<String, ObjectPlan> objects = new LinkedHashMap<>();
    private final Set<Set<String>> toldCycles = new HashSet<>();
    private boolean chainTold;

    Planner(Names names, Kinds kinds, EventLog log) {
        this.names = names;
        this.kinds = kinds;
        this.log = log;
        this.elements = new ElementPlanner(names, kinds, log);
    }

    /** The plan of an object that was planned before. */
    Optional<ObjectPlan> planned(String qualifiedName) {
        return Optional.ofNullable(objects.get(qualifiedName));
    }

    List<ObjectPlan> objects(Descriptor descriptor) {
        List<ObjectPlan> plans = new ArrayList<>();
        for (ObjectEntry entry : descriptor.objects()) {
            ObjectPlan plan = object(descriptor, entry);
            plans.add(plan);
            objects.putIfAbsent(plan.kind().qualifiedName(), plan);
        }
        return plans;
    }

    private ObjectPlan object(Descriptor descriptor, ObjectEntry entry) {
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        markers.addAll(entry.markers());
        markers.addAll(org.osidforge.spec.pattern.Natures.implied(entry.nature()));
        List<Parent> parents = parents(descriptor, entry);
        List<ElementPlan> all = new ArrayList<>(elements.ofParents(descriptor, entry));
        for (ElementPlan plan : elements.written(descriptor, entry, entry.elements())) {
            boolean twice = parents.stream()
                    .anyMatch(parent -> parent.name().equals(plan.element().name()));
            if (twice) {
                log.add(Message.REPEATED, plan.origin().at(), plan.element().name());
            } else {
                all.add(plan);
            }
        }
        boolean isCatalog = entry.nature() == Nature.CATALOG;
        if (isCatalog) {
            // it has a hierarchy by itself
            markers.remove(Marker.HIERARCHICAL);
        }
        String catalog = isCatalog
                ? ""
                : descriptor
                        .catalog()
                        .flatMap(word -> elements.reference(descriptor, word))
                        .orElse("");
        if (isCatalog && !entry.parents().isEmpty()) {
            log.add(
                    Message.NATURES,
                    entry.parents().get(0).kind().at(),
                    entry.name(),
                    "a catalog",
                    "a catalog is not created for another object");
        }
        if (entry.nature() == Nature.PRIMITIVE && !entry.parents().isEmpty()) {
            log.add(
                    Message.NATURES,
                    entry.parents().get(0).kind().at(),
                    entry.name(),
                    "a primitive",
                    "a primitive is not created for an object");
        }
        tellCreateCycle(descriptor, entry);
        ObjectKind kind = new ObjectKind(
                descriptor.osid().text(),
                entry.name().text(),
                entry.plural(),
                entry.nature(),
                markers,
                catalog,
                parents,
                all.stream().map(ElementPlan::element).toList(),
                Ways.of(entry, parents));
        return new ObjectPlan(
                kind,
                all,
                lookups(descriptor, entry, all),
                entry.sessions(),
                sessionNames(entry),
                entry.operations(),
                entry.note(),
                new Origin("object " + entry.name(), entry.name().at()));
    }

    private static Map<Session, String> sessionNames(ObjectEntry entry) {
        Map<Session, String> names = new EnumMap<>(Session.class);
        entry.sessionNames().forEach((session, name) -> names.put(session, name.text()));
        return names;
    }

    private List<Parent> parents(Descriptor descriptor, ObjectEntry entry) {
        List<Parent> parents = new ArrayList<>();
        Set<String> parameters = new HashSet<>();
        for (ParentEntry parent : entry.parents()) {
            Optional<String> kind = elements.ofParent(descriptor, parent);
            if (kind.isEmpty()) {
                continue;
            }
            String parameter = ElementPlanner.parameterOf(parent, kind.get());
            if (!parameters.add(parameter)) {
                log.add(Message.REPEATED, parent.name().at(), parameter);
            }
            parents.add(new Parent(parent.name().text(), kind.get(), parameter));
        }
        return parents;
    }

    /** Follows what objects are created for; an object that needs itself first can never be created. */
    private void tellCreateCycle(Descriptor descriptor, ObjectEntry entry) {
        String start = descriptor.osid() + "." + entry.name();
        List<String> way = new ArrayList<>(List.of(entry.name().text()));
        if (leadsTo(start, descriptor, entry, way, new HashSet<>()) && toldCycles.add(new TreeSet<>(way))) {
            log.add(Message.CREATE_CYCLE, entry.parents().get(0).name().at(), entry.name(), String.join(" per ", way));
        }
    }

    private boolean leadsTo(String start, Descriptor in, ObjectEntry entry, List<String> way, Set<String> seen) {
        if (chainTold) {
            return false;
        }
        if (way.size() > Checker.MOST_STEPS) {
            chainTold = true;
            log.add(Message.CHAIN_TOO_LONG, entry.name().at(), Checker.MOST_STEPS, "per", way.get(0));
            return false;
        }
        // with several ways there is one that does without what the others need
        for (ParentEntry parent : entry.parents().stream()
                .filter(one -> entry.isAlwaysFor(one.name()))
                .toList()) {
            Optional<String> kind = elements.ofParent(in, parent);
            if (kind.isEmpty()) {
                continue;
            }
            way.add(Names.simpleName(kind.get()));
            if (kind.get().equals(start)) {
                return true;
            }
            Optional<Kinds.Located> next = kinds.object(kind.get());
            if (next.isPresent()
                    && seen.add(kind.get())
                    && leadsTo(start, next.get().descriptor(), next.get().entry(), way, seen)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    /** As written; else each parent, and with several all of them together. */
    private List<List<Parent>> lookups(Descriptor descriptor, ObjectEntry entry, List<ElementPlan> all) {
        if (entry.lookups().isPresent()) {
            List<List<Parent>> found = new ArrayList<>();
            for (LookupEntry lookup : entry.lookups().get()) {
                List<Parent> together = new ArrayList<>();
                lookup.names().forEach(name -> lookedUpFor(entry, name, all).ifPresent(together::add));
                if (!together.isEmpty()) {
                    found.add(together);
                }
            }
            return found;
        }
        List<Parent> parents = parents(descriptor, entry);
        List<List<Parent>> found = new ArrayList<>();
        parents.forEach(parent -> found.add(List.of(parent)));
        List<Way> ways = Ways.of(entry, parents);
        (ways.isEmpty() ? List.of(parents) : ways.stream().map(Way::parents).toList())
                .stream().filter(together -> together.size() > 1).forEach(found::add);
        return found;
    }

    private Optional<Parent> lookedUpFor(ObjectEntry entry, Word name, List<ElementPlan> all) {
        Optional<ElementPlan> plan = all.stream()
                .filter(element -> element.element().name().equals(name.text()))
                .findFirst();
        if (plan.isEmpty()) {
            log.add(
                    Message.UNKNOWN_ELEMENT,
                    name.at(),
                    entry.name(),
                    name,
                    DidYouMean.suffix(name.text(), ElementPlanner.elementNames(entry)));
            return Optional.empty();
        }
        if (!plan.get().element().syntax().equals("ID")) {
            log.add(Message.BAD_LOOKUP, name.at(), name);
            return Optional.empty();
        }
        String kind = plan.get().element().type();
        Optional<String> parameter = entry.parents().stream()
                .filter(parent -> parent.name().text().equals(name.text()))
                .map(parent -> ElementPlanner.parameterOf(parent, kind))
                .findFirst();
        return Optional.of(
                new Parent(name.text(), kind, parameter.orElse(NameRules.lowerFirst(Names.simpleName(kind)) + "Id")));
    }

    List<RecordPlan> records(Descriptor descriptor) {
        List<RecordPlan> plans = new ArrayList<>();
        for (RecordEntry entry : descriptor.records()) {
            String pkg = descriptor.osid().text();
            Optional<Kinds.Located> object = kinds.object(pkg + "." + entry.object());
            if (log.full()) {
                return plans;
            }
            if (object.isEmpty()) {
                log.add(
                        Message.UNKNOWN_KIND,
                        entry.object().at(),
                        pkg,
                        entry.object(),
                        DidYouMean.suffix(entry.object().text(), kinds.objectsOf(pkg)));
                continue;
            }
            List<ElementPlan> added =
                    elements.written(descriptor, asOwner(object.get().entry(), entry), ownElements(entry));
            String name = entry.name().text() + entry.object().text();
            plans.add(new RecordPlan(
                    new RecordKind(
                            pkg,
                            entry.name().text(),
                            entry.object().text(),
                            entry.type(),
                            name + "Record",
                            name + "FormRecord",
                            added.stream().map(ElementPlan::element).toList()),
                    added,
                    new Origin("record type " + entry.name(), entry.name().at())));
        }
        return plans;
    }

    /** The elements that a record may have; what is read through other objects belongs to objects. */
    private List<ElementEntry> ownElements(RecordEntry entry) {
        List<ElementEntry> own = new ArrayList<>();
        for (ElementEntry element : entry.elements()) {
            Optional<Word> through = element.derived().or(element::inverse);
            if (through.isPresent()) {
                String key = element.derived().isPresent() ? "derived" : "inverse";
                log.add(
                        Message.NOT_TOGETHER,
                        through.get().at(),
                        key,
                        "records",
                        "only objects are read through others");
            } else {
                own.add(element);
            }
        }
        return own;
    }

    private static ObjectEntry asOwner(ObjectEntry object, RecordEntry record) {
        return new ObjectEntry(
                object.name(),
                object.plural(),
                object.nature(),
                object.markers(),
                List.of(),
                List.of(),
                record.elements(),
                Optional.empty(),
                object.sessions(),
                object.sessionNames(),
                object.operations(),
                "");
    }

    /** A batch session with the kind of the base package. */
    record BatchPlan(BatchKind batch, ObjectKind kind, BatchPattern.Terms terms, Origin origin) {}

    List<BatchPlan> batches(Descriptor descriptor) {
        List<BatchPlan> plans = new ArrayList<>();
        String pkg = descriptor.osid().text();
        String base = Names.basePackage(pkg);
        if (descriptor.batches().isEmpty()) {
            return plans;
        }
        if (base.equals(pkg)) {
            log.add(
                    Message.NOT_A_BATCH_PACKAGE,
                    descriptor.batches().get(0).kind().at(),
                    pkg);
            return plans;
        }
        if (!names.hasPackage(base)) {
            log.add(Message.UNKNOWN_PACKAGE, descriptor.osid().at(), base, "");
            return plans;
        }
        for (BatchEntry entry : descriptor.batches()) {
            Optional<ObjectPlan> object = planned(base + "." + entry.kind());
            if (log.full()) {
                return plans;
            }
            if (object.isEmpty()) {
                log.add(
                        Message.UNKNOWN_KIND,
                        entry.kind().at(),
                        base,
                        entry.kind(),
                        DidYouMean.suffix(entry.kind().text(), kinds.objectsOf(base)));
            } else {
                batch(pkg, entry, object.get()).ifPresent(plans::add);
            }
        }
        return plans;
    }

    private Optional<BatchPlan> batch(String pkg, BatchEntry entry, ObjectPlan object) {
        ObjectKind kind = object.kind();
        Set<Operation> operations = entry.operations().orElse(object.operations());
        boolean creates = operations.contains(Operation.CREATE);
        List<BatchWay> ways = creates ? Ways.of(entry, kind, log) : List.of(new BatchWay("", List.of(), "", ""));
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        BatchWay first = ways.get(0);
        boolean several = ways.size() > 1;
        BatchKind batch = new BatchKind(
                pkg,
                kind.qualifiedName(),
                entry.session().map(Word::text).orElse(entry.name() + "BatchAdminSession"),
                kind.name() + "BatchForm",
                kind.name() + "BatchFormList",
                several ? "" : first.peer(),
                several ? "" : first.peerList(),
                Ways.together(kind, ways),
                kind.nature() == Nature.CATALOG || kind.markers().contains(Marker.HIERARCHICAL),
                several ? ways : List.of());
        String single = entry.isFurther() ? entry.name() + "AdminSession" : object.adminSession();
        BatchPattern.Terms terms = new BatchPattern.Terms(
                entry.name().text(),
                entry.isFurther() ? NameRules.plural(entry.name().text()) : kind.plural(),
                kind.pkg() + "." + single,
                operations,
                entry.note());
        Origin origin = new Origin("batch entry " + entry.name(), entry.name().at());
        return Optional.of(new BatchPlan(batch, kind, terms, origin));
    }
}
