package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ChangeEntry;
import org.osidforge.spec.descriptor.Descriptor.InterfaceEntry;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.pattern.BatchPattern;
import org.osidforge.spec.pattern.ExactPattern;
import org.osidforge.spec.pattern.InterfaceDraft;
import org.osidforge.spec.pattern.ListPattern;
import org.osidforge.spec.pattern.ManagerPattern;
import org.osidforge.spec.pattern.ManagerPattern.ManagerPlan;
import org.osidforge.spec.pattern.ManagerPattern.Offer;
import org.osidforge.spec.pattern.ObjectPatterns;
import org.osidforge.spec.pattern.ObjectPlan;
import org.osidforge.spec.pattern.Origin;
import org.osidforge.spec.pattern.RecordsPattern;
import org.osidforge.spec.pattern.RecordsPattern.RecordPlan;

/** Descriptors with all names resolved and all patterns expanded. */
public final class Resolution {

    private final List<Descriptor> all;
    private final EventLog log;
    private final Names names;
    private final Kinds kinds;
    private final Planner planner;
    /** By identity, since a descriptor would be hashed to its last word at each look. */
    private final Map<Descriptor, Expanded> expanded = new IdentityHashMap<>();

    /** One descriptor with what came of it. */
    static final class Expanded {
        final List<ObjectPlan> objects = new ArrayList<>();
        final List<RecordPlan> records = new ArrayList<>();
        final List<Planner.BatchPlan> batches = new ArrayList<>();
        final List<InterfaceDraft> drafts = new ArrayList<>();
    }

    /** Works on these descriptors, which are closed under reference. */
    public Resolution(List<Descriptor> all, EventLog log) {
        this.all = all;
        this.log = log;
        this.names = new Names(all, log);
        all.forEach(descriptor -> names.add(declared(descriptor)));
        this.kinds = new Kinds(all, names);
        this.planner = new Planner(names, kinds, log);
    }

    List<Descriptor> descriptors() {
        return all;
    }

    Names names() {
        return names;
    }

    Expanded of(Descriptor descriptor) {
        return expanded.get(descriptor);
    }

    private static List<String> declared(Descriptor descriptor) {
        String pkg = descriptor.osid() + ".";
        List<String> declared = new ArrayList<>();
        descriptor.objects().forEach(object -> declared.add(pkg + object.name()));
        descriptor.interfaces().forEach(exact -> declared.add(pkg + exact.name()));
        descriptor.lists().forEach(list -> declared.add(pkg + list.of() + "List"));
        descriptor.enums().forEach(constants -> declared.add(pkg + constants.name()));
        return declared;
    }

    /** Finds out what every name of an entry means; without the root package nothing means anything. */
    public void plan() {
        if (!names.hasPackage("osid")) {
            log.add(Message.UNKNOWN_PACKAGE, all.get(0).osid().at(), "osid", "");
            return;
        }
        for (Descriptor descriptor : all) {
            Expanded one = new Expanded();
            expanded.put(descriptor, one);
            one.objects.addAll(planner.objects(descriptor));
        }
        for (Descriptor descriptor : all) {
            of(descriptor).records.addAll(planner.records(descriptor));
            of(descriptor).batches.addAll(planner.batches(descriptor));
            subpackages(descriptor);
        }
    }

    private void subpackages(Descriptor descriptor) {
        for (Word sub : descriptor.subpackages()) {
            String pkg = descriptor.osid() + "." + sub;
            if (!names.hasPackage(pkg)) {
                log.add(Message.UNKNOWN_PACKAGE, sub.at(), pkg, "");
            }
        }
        String base = Names.basePackage(descriptor.osid().text());
        if (!base.equals(descriptor.osid().text()) && !descriptor.batches().isEmpty()) {
            all.stream()
                    .filter(other ->
                            other.osid().text().equals(base) && other.part().isEmpty())
                    .filter(other -> other.subpackages().stream()
                            .noneMatch(sub -> sub.text().equals("batch")))
                    .forEach(other -> log.add(
                            Message.BASE_WITHOUT_BATCH, descriptor.osid().at(), other.key()));
        }
    }

    /** Expands the patterns, then the exact descriptions and the changes, which may name what patterns made. */
    public void expand() {
        for (Descriptor descriptor : all) {
            patterns(descriptor, of(descriptor));
        }
        for (Descriptor descriptor : all) {
            names.add(of(descriptor).drafts.stream()
                    .map(InterfaceDraft::qualifiedName)
                    .toList());
        }
        for (Descriptor descriptor : all) {
            exact(descriptor, of(descriptor));
        }
    }

    private void patterns(Descriptor descriptor, Expanded one) {
        String pkg = descriptor.osid().text();
        one.objects.forEach(plan -> one.drafts.addAll(ObjectPatterns.expand(plan)));
        one.records.forEach(plan -> one.drafts.addAll(RecordsPattern.expand(plan)));
        one.batches.forEach(
                plan -> one.drafts.addAll(BatchPattern.expand(plan.batch(), plan.kind(), plan.terms(), plan.origin())));
        descriptor
                .lists()
                .forEach(list -> one.drafts.add(ListPattern.expand(
                        new Origin("list of " + list.of(), list.of().at()),
                        pkg,
                        list.of().text(),
                        list.plural(),
                        InterfaceKind.LIST,
                        "")));
        managerPlan(descriptor, one).ifPresent(plan -> one.drafts.addAll(ManagerPattern.expand(plan)));
    }

    private Optional<ManagerPlan> managerPlan(Descriptor descriptor, Expanded one) {
        List<Offer> offers = new ArrayList<>();
        String catalog =
                descriptor.catalog().map(word -> Names.simpleName(word.text())).orElse("");
        for (ObjectPlan plan : one.objects) {
            boolean cataloged = !plan.kind().catalog().isEmpty();
            if (plan.sessions().contains(Session.LOOKUP)) {
                offers.add(new Offer(plan.lookupSession(), cataloged));
            }
            if (plan.sessions().contains(Session.ADMIN)) {
                offers.add(new Offer(plan.adminSession(), cataloged));
            }
        }
        for (Planner.BatchPlan plan : one.batches) {
            String of = plan.kind().catalog();
            catalog = of.isEmpty() ? catalog : Names.simpleName(of);
            offers.add(new Offer(plan.batch().session(), !of.isEmpty()));
        }
        for (InterfaceEntry entry : descriptor.interfaces()) {
            if (entry.offered()) {
                String of = served(descriptor, entry).map(ObjectKind::catalog).orElse("");
                catalog = of.isEmpty() ? catalog : Names.simpleName(of);
                offers.add(new Offer(entry.name().text(), !of.isEmpty()));
            }
        }
        if (offers.isEmpty() || !descriptor.part().isEmpty()) {
            return Optional.empty();
        }
        List<String> objects = one.objects.stream()
                .map(ObjectPlan::kind)
                .filter(kind -> !kind.isPrimitive())
                .map(ObjectKind::name)
                .toList();
        List<String> subs = descriptor.subpackages().stream()
                .map(sub -> descriptor.osid() + "." + sub)
                .toList();
        return Optional.of(new ManagerPlan(
                descriptor.osid().text(),
                catalog,
                offers,
                objects,
                subs,
                new Origin(
                        "package " + descriptor.shortName(), descriptor.osid().at())));
    }

    /** The kind that an exact interface serves; told where there is no such object. */
    private Optional<ObjectKind> served(Descriptor descriptor, InterfaceEntry entry) {
        Optional<ObjectKind> found = entry.object().flatMap(word -> kindOf(descriptor, word.text()));
        if (entry.object().isPresent() && found.isEmpty() && !log.full()) {
            Word word = entry.object().get();
            String base = Names.basePackage(descriptor.osid().text());
            log.add(Message.UNKNOWN_KIND, word.at(), base, word, DidYouMean.suffix(word.text(), kinds.objectsOf(base)));
        }
        return found;
    }

    /** The kind of that simple name in the package or its base. */
    private Optional<ObjectKind> kindOf(Descriptor descriptor, String simpleName) {
        String pkg = descriptor.osid().text();
        return planner.planned(pkg + "." + simpleName)
                .or(() -> planner.planned(Names.basePackage(pkg) + "." + simpleName))
                .map(ObjectPlan::kind);
    }

    private void exact(Descriptor descriptor, Expanded one) {
        String pkg = descriptor.osid().text();
        ExactPattern pattern =
                new ExactPattern(pkg, word -> names.resolve(descriptor, word), name -> kindOf(descriptor, name), log);
        Map<String, InterfaceDraft> made = new TreeMap<>();
        one.drafts.forEach(draft -> made.putIfAbsent(draft.qualifiedName().substring(pkg.length() + 1), draft));
        for (ChangeEntry change : descriptor.changes()) {
            String name = change.name().text();
            if (made.containsKey(name)) {
                pattern.change(made.get(name), change);
            } else if (!log.full()) {
                log.add(Message.UNKNOWN_INTERFACE, change.name().at(), name, DidYouMean.suffix(name, made.keySet()));
            }
        }
        descriptor
                .interfaces()
                .forEach(entry -> one.drafts.add(pattern.expand(entry, kinds.kindOf(pkg + "." + entry.name()))));
    }
}
