package org.osidforge.gateway.resource;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Role;

/**
 * One kind of object as a resource: its names, its properties, and the methods of its sessions.
 *
 * <p>What belongs to the Java interfaces is looked up when it is first used. Safe for many threads.
 */
public final class Resource {

    private final Binding binding;
    private final ObjectKind kind;
    private final List<BatchKind> batches;
    private final List<RecordKind> recordKinds;
    private final Addresses addresses;
    // asked for with each request, and made of parts
    private final String osidName;
    private final List<Parent> parents;
    private volatile Methods methods;

    /** Methods of the batch session for objects that are there; null where the specification gives none. */
    private record Methods(
            BoundInterface form,
            BoundInterface object,
            List<CreateWay> ways,
            MethodHandle formsForUpdate,
            MethodHandle targetId,
            MethodHandle update,
            MethodHandle delete,
            MethodHandle alias,
            Optional<LookupMethods> lookup,
            Properties properties,
            Map<String, RecordResource> records) {}

    Resource(
            Binding binding,
            ObjectKind kind,
            List<BatchKind> batches,
            List<RecordKind> recordKinds,
            Addresses addresses) {
        this.binding = binding;
        this.kind = kind;
        this.batches = List.copyOf(batches);
        this.recordKinds = List.copyOf(recordKinds);
        this.addresses = addresses;
        this.osidName = kind.qualifiedName();
        this.parents = batches.stream()
                .flatMap(batch -> batch.createWays().stream())
                .flatMap(way -> way.parents().stream())
                .distinct()
                .toList();
    }

    /** Name of the kind, such as {@code Campus}. */
    public String name() {
        return kind.name();
    }

    /** Its plural, such as {@code Campuses}. */
    public String plural() {
        return kind.plural();
    }

    /** Name of the package without {@code osid.}, such as {@code room}. */
    public String packageName() {
        return kind.pkg().startsWith("osid.") ? kind.pkg().substring("osid.".length()) : kind.pkg();
    }

    /** OSID name of the kind, such as {@code osid.room.Campus}. */
    public String osidName() {
        return osidName;
    }

    /** The kind in the model. */
    public ObjectKind kind() {
        return kind;
    }

    /** The batch session that serves objects that are there. */
    public BatchKind batch() {
        return batches.get(0);
    }

    /** The model, bound to the interfaces of the provider. */
    public Binding binding() {
        return binding;
    }

    /** Ids as clients write them. */
    public Addresses addresses() {
        return addresses;
    }

    private Methods methods() {
        Methods known = methods;
        if (known == null) {
            known = look();
            methods = known;
        }
        return known;
    }

    private Methods look() {
        BatchKind main = batch();
        BoundInterface session = binding.bound(main.pkg() + "." + main.session());
        BoundInterface form = binding.bound(main.pkg() + "." + main.form());
        BoundInterface object = binding.bound(kind.qualifiedName());
        return new Methods(
                form,
                object,
                batches.stream()
                        .flatMap(batch -> batch.createWays().stream().map(way -> CreateWay.of(binding, batch, way)))
                        .filter(Objects::nonNull)
                        .toList(),
                handle(session, Role.BATCH_GET_FORMS_FOR_UPDATE),
                handle(form, Role.GET_TARGET_ID),
                handle(session, Role.BATCH_UPDATE),
                handle(session, Role.BATCH_DELETE),
                handle(session, Role.BATCH_ALIAS),
                binding.find(kind.pkg(), InterfaceKind.LOOKUP_SESSION, kind.name())
                        .flatMap(lookup -> LookupMethods.of(binding.bound(lookup.qualifiedName()))),
                Properties.of(kind, form, object, addresses),
                records(form, object));
    }

    private static MethodHandle handle(BoundInterface of, Role role) {
        return of.find(role).map(of::handle).orElse(null);
    }

    private Map<String, RecordResource> records(BoundInterface form, BoundInterface object) {
        Map<String, RecordResource> found = new LinkedHashMap<>();
        for (RecordKind one : recordKinds) {
            RecordResource.of(binding, one, form, object, addresses).ifPresent(r -> found.put(r.name(), r));
        }
        return found;
    }

    /** Its properties. */
    public Properties properties() {
        return methods().properties();
    }

    /** Its record types by their names. */
    public Map<String, RecordResource> records() {
        return methods().records();
    }

    /** The ways in which its objects are created, none where they are not. */
    public List<CreateWay> ways() {
        return methods().ways();
    }

    /** The parents that its objects are created for, in one way or another. */
    public List<Parent> parents() {
        return parents;
    }

    /** The methods that look its objects up, where the specification gives a session that does. */
    public Optional<LookupMethods> lookup() {
        return methods().lookup();
    }

    /** Gives forms for update. */
    public Optional<MethodHandle> formsForUpdate() {
        return Optional.ofNullable(methods().formsForUpdate());
    }

    /** Tells the Id of the object that a form for update is for; a few kinds of form do not. */
    public Optional<MethodHandle> targetId() {
        return Optional.ofNullable(methods().targetId());
    }

    /** Takes forms for update. */
    public Optional<MethodHandle> update() {
        return Optional.ofNullable(methods().update());
    }

    /** Deletes by Ids. */
    public Optional<MethodHandle> delete() {
        return Optional.ofNullable(methods().delete());
    }

    /** Gives aliases. */
    public Optional<MethodHandle> alias() {
        return Optional.ofNullable(methods().alias());
    }

    /** Java interface of the lists of forms that updates take. */
    public Class<?> formList() {
        return binding.classOf(batch().pkg() + "." + batch().formList());
    }

    /** The OSID name of the kind. */
    @Override
    public String toString() {
        return osidName();
    }
}
