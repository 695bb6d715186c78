package org.osidforge.tck.pocket;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.PermissionDeniedException;
import org.osid.UnsupportedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.pocket.Objects.Stored;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Facet;
import org.osidforge.tck.run.ListInHand;

/** A session of a pocket provider, whatever its interface: what it does follows from the roles of its methods. */
final class Session implements InvocationHandler {

    final PocketProvider pocket;
    final ObjectKind kind;
    final Facet facet;
    final Facet formFacet;
    final String batchFormName;
    private final MadeId catalog;
    private final boolean denied;
    private final Set<String> views = new java.util.HashSet<>();
    private boolean closed;
    private Pending pending;

    Session(PocketProvider pocket, InterfaceSpec spec, ObjectKind kind, MadeId catalog, boolean denied) {
        this.pocket = pocket;
        this.kind = kind;
        this.facet = pocket.binding.facet(spec.qualifiedName());
        this.catalog = catalog;
        this.denied = denied;
        this.batchFormName = pocket.batchForm(kind).orElse(kind.qualifiedName() + "Form");
        this.formFacet = pocket.binding.facet(batchFormName);
    }

    Object proxy() {
        return Proxy.newProxyInstance(facet.type().getClassLoader(), new Class<?>[] {facet.type()}, this);
    }

    MadeId newId(String namespace) {
        return pocket.newId(namespace);
    }

    Optional<Role> roleOf(Facet of, Method method) {
        return specOf(of, method).map(MethodSpec::role);
    }

    String subjectOf(Facet of, Method method) {
        return specOf(of, method).map(MethodSpec::subject).orElse("");
    }

    private static Optional<MethodSpec> specOf(Facet of, Method method) {
        return of.methods().stream()
                .filter(m -> m.name().equals(method.getName()) && m.parameters().size() == method.getParameterCount())
                .findFirst();
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return self == arguments[0];
            case "hashCode":
                return System.identityHashCode(self);
            case "toString":
                return facet.spec().name();
            case "close":
                closed = true;
                return null;
            default:
                if (closed) {
                    throw new org.osid.IllegalStateException("closed");
                }
        }
        MethodSpec spec = specOf(facet, method).orElseThrow();
        if (denied && Facet.lists(spec, ErrorCode.PERMISSION_DENIED)) {
            throw new PermissionDeniedException("not allowed");
        }
        if (arguments != null) {
            for (Object argument : arguments) {
                if (argument == null) {
                    throw new NullArgumentException(method.getName());
                }
            }
        }
        synchronized (pocket) {
            return perform(spec, method, arguments == null ? new Object[0] : arguments);
        }
    }

    private Object perform(MethodSpec spec, Method method, Object[] a) throws Exception {
        if (pending != null && pending.isPrepared() && spec.role() != Role.NONE) {
            throw new org.osid.IllegalStateException("prepared");
        }
        return switch (spec.role()) {
            case CAN_CREATE, CAN_UPDATE, CAN_DELETE, CAN_ALIAS, CAN_LOOKUP -> !denied;
            case CAN_CREATE_WITH_RECORD_TYPES -> supported(recordTypes((Type[]) a[0]));
            case GET_FORM_FOR_CREATE -> formForCreate(a);
            case BATCH_GET_FORMS_FOR_CREATE -> formsForCreate(spec, method, a);
            case GET_FORM_FOR_UPDATE -> formForUpdate((Id) a[0]);
            case BATCH_GET_FORMS_FOR_UPDATE -> formsForUpdate(method, (OsidList) a[0]);
            case CREATE -> createOne(a[0]);
            case UPDATE -> updateOne(a[0]);
            case BATCH_CREATE -> ConsumerList.of(CreateResponseList.class, each(a[0], this::created));
            case BATCH_UPDATE -> ConsumerList.of(UpdateResponseList.class, each(a[0], this::updated));
            case DELETE -> deleteOne(made(a[0]));
            case BATCH_DELETE ->
                ConsumerList.of(
                        DeleteResponseList.class,
                        ids((OsidList) a[0]).stream().map(this::deleted).toList());
            case BATCH_DELETE_ALL ->
                ConsumerList.of(
                        DeleteResponseList.class,
                        List.copyOf(seen().of(kind.qualifiedName()).keySet()).stream()
                                .map(this::deleted)
                                .toList());
            case BATCH_DELETE_MATCHING -> ConsumerList.of(DeleteResponseList.class, deleteMatching(spec, made(a[0])));
            case ALIAS -> aliasOne(made(a[0]), made(a[1]));
            case BATCH_ALIAS -> ConsumerList.of(AliasResponseList.class, aliases((AliasRequestList) a[0]));
            case USE_VIEW -> use(spec.subject());
            case LOOKUP_BY_ID -> object(lookUp(made(a[0])));
            case LOOKUP_BY_IDS -> lookUpAll(method, ids((OsidList) a[0]));
            case LOOKUP -> matching(spec, method, a);
            case GET_CATALOG_ID -> catalog;
            default -> common(method);
        };
    }

    private Object common(Method method) {
        return switch (method.getName()) {
            case "supportsTransactions" -> true;
            case "startTransaction" -> startTransaction();
            default -> neutral(method);
        };
    }

    private static Object neutral(Method method) {
        return method.getReturnType() == boolean.class
                ? (Object) false
                : MadeValue.of(method.getReturnType(), Map.of());
    }

    // forms

    private Object formForCreate(Object[] a) throws Exception {
        List<MadeId> parents = new ArrayList<>();
        for (int i = 0; i < kind.parents().size(); i++) {
            parents.add(made(a[i]));
        }
        return newForm(parents, (Type[]) a[a.length - 1]).proxy();
    }

    private Form newForm(List<MadeId> parents, Type[] records) throws NotFoundException {
        List<MadeType> wanted = recordTypes(records);
        if (!supported(wanted)) {
            throw new UnsupportedException("record types");
        }
        Map<String, MadeId> byName = new HashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            Parent parent = kind.parents().get(i);
            if (pocket.serves(parent.kind())
                    && seen().resolve(parent.kind(), parents.get(i)).isEmpty()) {
                throw new NotFoundException(parents.get(i).toString());
            }
            byName.put(parent.name(), parents.get(i));
        }
        return new Form(this, formFacet.type(), null, byName, wanted);
    }

    private static List<MadeType> recordTypes(Type... types) {
        return Arrays.stream(types)
                .map(type -> MadeType.copyOf(type, "a record type"))
                .toList();
    }

    private boolean supported(List<MadeType> types) {
        return pocket.recordTypes(kind.name()).containsAll(types);
    }

    private Object formsForCreate(MethodSpec spec, Method method, Object[] a) throws Exception {
        List<Object> forms = new ArrayList<>();
        Type[] records = (Type[]) a[1];
        if (a[0] instanceof Long count) {
            if (count < 0) {
                throw new InvalidArgumentException("negative");
            }
            for (long i = 0; i < count; i++) {
                forms.add(newForm(List.of(), records).proxy());
            }
        } else if (kind.parents().size() == 1) {
            for (MadeId parent : ids((OsidList) a[0])) {
                forms.add(newForm(List.of(parent), records).proxy());
            }
        } else {
            Facet peer = pocket.binding.facet(pocket.peer(kind));
            for (Object one : new ListInHand("peers", method.getParameterTypes()[0], a[0]).readAll()) {
                List<MadeId> parents = new ArrayList<>();
                kind.parents().forEach(p -> parents.add(made(peer.call(one, peer.need(Role.GET_PEER_ID, p.name())))));
                forms.add(newForm(parents, records).proxy());
            }
        }
        return ConsumerList.of(method.getReturnType(), forms);
    }

    private Object formForUpdate(Id id) throws NotFoundException {
        Stored stored = find(made(id));
        return new Form(this, formFacet.type(), stored.id(), stored.parents(), stored.records()).proxy();
    }

    private Object formsForUpdate(Method method, OsidList ids) throws NotFoundException {
        List<Object> forms = new ArrayList<>();
        for (MadeId id : ids(ids)) {
            forms.add(formForUpdate(id));
        }
        return ConsumerList.of(method.getReturnType(), forms);
    }

    private Stored find(MadeId id) throws NotFoundException {
        return seen().resolve(kind.qualifiedName(), id).orElseThrow(() -> new NotFoundException(id.toString()));
    }

    // submissions

    private interface Submission {
        Object of(Object form);
    }

    private List<Object> each(Object list, Submission submission) throws OperationFailedException {
        List<Object> forms;
        try {
            forms = new ListInHand("forms", pocket.formList(kind), list).readAll();
        } catch (org.osidforge.tck.check.ProviderError broken) {
            throw new OperationFailedException(broken.getMessage(), broken);
        }
        return forms.stream().map(submission::of).toList();
    }

    private Object created(Object proxy) {
        Map<String, Object> answers = new HashMap<>();
        try {
            answers.put("getCreatedId", create(proxy).id());
            answers.put("isSuccessful", true);
        } catch (Exception refused) {
            refuse(answers, refused);
        }
        answers.put("getFormId", formId(proxy));
        return response(CreateResponse.class, answers);
    }

    private static MadeId formId(Object proxy) {
        return made(((org.osid.OsidForm) proxy).getId());
    }

    private static void refuse(Map<String, Object> answers, Exception refused) {
        answers.put("isSuccessful", false);
        answers.put("getErrorMessage", new MadeText("refused: " + refused));
    }

    // what does not belong to the outcome is an illegal state
    private static Object response(Class<?> type, Map<String, Object> answers) {
        boolean successful = (Boolean) answers.get("isSuccessful");
        String forbidden = successful ? "getErrorMessage" : type == CreateResponse.class ? "getCreatedId" : "none";
        Object inner = MadeValue.of(type, answers);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, a) -> {
            if (method.getName().equals(forbidden)) {
                throw new org.osid.IllegalStateException(forbidden);
            }
            return method.invoke(inner, a);
        });
    }

    private Object createOne(Object proxy) throws Exception {
        return object(create(proxy));
    }

    private Stored create(Object proxy) throws Exception {
        Form form = own(proxy, false);
        claim(form);
        try {
            check(form);
            MadeId id = newId(kind.name());
            Stored stored = new Stored(id, kind.qualifiedName(), catalog, form.parents, Map.of(), form.records)
                    .with(form.values);
            apply(objects -> {
                objects.put(stored);
                return true;
            });
            remember(form);
            return stored;
        } catch (RuntimeException refused) {
            form.giveBack();
            throw refused;
        }
    }

    private Form own(Object proxy, boolean forUpdate) {
        Form form = Form.of(proxy).orElseThrow(() -> new UnsupportedException("not a form of this provider"));
        if (form.session != this || form.forUpdate() != forUpdate) {
            throw new UnsupportedException("not a form of this session for this operation");
        }
        return form;
    }

    private static void claim(Form form) {
        if (!form.claim()) {
            throw new org.osid.IllegalStateException("the form was used");
        }
    }

    private void check(Form form) {
        if (!form.missing().isEmpty()) {
            throw new InvalidArgumentException("missing " + form.missing());
        }
        kind.elements().stream()
                .filter(e -> e.reference() && pocket.serves(e.type()) && form.values.get(e.name()) instanceof Id)
                .filter(e -> seen().resolve(e.type(), made(form.values.get(e.name())))
                        .isEmpty())
                .findFirst()
                .ifPresent(e -> {
                    throw new InvalidArgumentException(e.name() + " refers to nothing");
                });
        if (yearOf(form, "EndDate", Long.MAX_VALUE) < yearOf(form, "StartDate", Long.MIN_VALUE)) {
            throw new InvalidArgumentException("the end lies before the start");
        }
        if (form.values.get("Parents") instanceof Id[] parents) {
            for (Id parent : parents) {
                if (seen().resolve(kind.qualifiedName(), made(parent)).isEmpty()) {
                    throw new InvalidArgumentException("Parents refers to nothing");
                }
            }
        }
    }

    private static long yearOf(Form form, String element, long otherwise) {
        return form.values.get(element) instanceof DateTime date ? date.getYear() : otherwise;
    }

    private Object updated(Object proxy) {
        Map<String, Object> answers = new HashMap<>();
        MadeId target = Form.of(proxy).map(f -> f.target).orElse(null);
        try {
            update(proxy);
            answers.put("isSuccessful", true);
        } catch (Exception refused) {
            refuse(answers, refused);
        }
        answers.put("getUpdatedId", target == null ? newId("none") : target);
        answers.put("getFormId", formId(proxy));
        return response(UpdateResponse.class, answers);
    }

    private Object updateOne(Object proxy) throws Exception {
        update(proxy);
        return null;
    }

    private void update(Object proxy) throws Exception {
        Form form = own(proxy, true);
        claim(form);
        try {
            check(form);
            boolean done = apply(objects -> {
                Optional<Stored> there = objects.find(kind.qualifiedName(), form.target);
                there.ifPresent(s -> objects.put(s.with(form.values)));
                return there.isPresent();
            });
            if (!done) {
                throw new InvalidArgumentException("the object was deleted");
            }
            remember(form);
        } catch (RuntimeException refused) {
            form.giveBack();
            throw refused;
        }
    }

    private Object deleteOne(MadeId id) throws NotFoundException {
        if (!apply(objects -> objects.delete(kind.qualifiedName(), id))) {
            throw new NotFoundException(id.toString());
        }
        return null;
    }

    private Object deleted(MadeId id) {
        Map<String, Object> answers = new HashMap<>();
        try {
            deleteOne(id);
            answers.put("isSuccessful", true);
        } catch (NotFoundException refused) {
            refuse(answers, refused);
        }
        answers.put("getDeletedId", id);
        return response(DeleteResponse.class, answers);
    }

    private List<Object> deleteMatching(MethodSpec spec, MadeId parent) {
        String name = spec.subject().substring("for:".length());
        return List.copyOf(seen().of(kind.qualifiedName()).values()).stream()
                .filter(s -> parent.equals(s.parents().get(name)))
                .map(s -> deleted(s.id()))
                .toList();
    }

    private Object aliasOne(MadeId reference, MadeId alias) throws NotFoundException, AlreadyExistsException {
        MadeId primary = find(reference).id();
        if (!alias.equals(primary) && seen().find(kind.qualifiedName(), alias).isPresent()) {
            throw new AlreadyExistsException(alias.toString());
        }
        apply(objects -> {
            boolean there = objects.find(kind.qualifiedName(), primary).isPresent();
            objects.alias(kind.qualifiedName(), alias, primary);
            return there;
        });
        return null;
    }

    private List<Object> aliases(AliasRequestList requests) {
        List<Object> responses = new ArrayList<>();
        for (Object one : new ListInHand("requests", AliasRequestList.class, requests).readAll()) {
            AliasRequest request = (AliasRequest) one;
            Map<String, Object> answers = new HashMap<>();
            try {
                aliasOne(made(request.getReferenceId()), made(request.getAliasId()));
                answers.put("isSuccessful", true);
            } catch (NotFoundException | AlreadyExistsException refused) {
                refuse(answers, refused);
            }
            answers.put("getReferenceId", request.getReferenceId());
            answers.put("getAliasId", request.getAliasId());
            responses.add(response(AliasResponse.class, answers));
        }
        return responses;
    }

    // lookups

    private Object use(String view) {
        Map<String, String> opposite = Map.of(
                "plenary", "comparative", "comparative", "plenary", "federated", "isolated", "isolated", "federated");
        views.remove(opposite.getOrDefault(view, ""));
        views.add(view);
        return null;
    }

    private Stored lookUp(MadeId id) throws NotFoundException {
        Optional<Stored> found = views.contains("comparative")
                ? pocket.objects.resolve(kind.qualifiedName(), id)
                : pocket.objects.find(kind.qualifiedName(), id);
        return found.orElseThrow(() -> new NotFoundException(id.toString()));
    }

    private Object lookUpAll(Method method, List<MadeId> ids) throws NotFoundException {
        List<Object> found = new ArrayList<>();
        for (MadeId id : ids) {
            if (!views.contains("comparative")
                    || pocket.objects.resolve(kind.qualifiedName(), id).isPresent()) {
                found.add(object(lookUp(id)));
            }
        }
        return ConsumerList.of(method.getReturnType(), found);
    }

    private Object matching(MethodSpec spec, Method method, Object[] a) {
        List<Object> found = new ArrayList<>();
        for (Stored stored : pocket.objects.of(kind.qualifiedName()).values()) {
            boolean genus = !spec.subject().equals("genus")
                    || MadeType.copyOf((Type) a[0], "genus")
                            .equals(stored.values().get("GenusType"));
            boolean record =
                    !spec.subject().equals("record") || stored.records().containsAll(recordTypes((Type) a[0]));
            if (genus && record && isInView(stored)) {
                found.add(object(stored));
            }
        }
        return ConsumerList.of(method.getReturnType(), found);
    }

    private boolean isInView(Stored stored) {
        if (catalog.equals(pocket.defaultCatalog()) && !views.contains("isolated")) {
            return true;
        }
        return stored.catalog().equals(catalog)
                || (views.contains("federated") && pocket.isBelow(kind.catalog(), stored.catalog(), catalog));
    }

    private Object object(Stored stored) {
        return new Thing(this, stored).proxy();
    }

    // transactions

    private Objects seen() {
        return pending == null ? pocket.objects : pending.seen();
    }

    private boolean apply(Pending.Change change) {
        return pending == null ? change.apply(pocket.objects) : pending.add(change);
    }

    private void remember(Form form) {
        if (pending != null) {
            pending.used(form);
        }
    }

    private Object startTransaction() {
        if (pending != null) {
            throw new org.osid.IllegalStateException("one at a time");
        }
        pending = new Pending(pocket, () -> pending = null);
        return pending;
    }

    static List<MadeId> ids(OsidList list) {
        return new ListInHand("Ids", org.osid.id.IdList.class, list)
                .readAll().stream().map(Session::made).toList();
    }

    static MadeId made(Object id) {
        return MadeId.copyOf((Id) id, "an Id");
    }

    Binding binding() {
        return pocket.binding;
    }
}
