package org.osidforge.tck.pocket;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OsidManager;
import org.osid.OsidProxyManager;
import org.osid.UnimplementedException;
import org.osid.transaction.TransactionSession;
import org.osid.type.TypeList;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Facet;

/**
 * A small provider of every package of a model, made of dynamic proxies: it shares no code with the providers of the project, so that the clauses are not cut to fit these.
 *
 * <p>Batch admin, admin and lookup sessions are offered, for catalogs as well, with transactions; record types only {@linkplain #withRecordTypes on demand}.
 */
public final class PocketProvider implements ProviderUnderTest {

    final Binding binding;
    final Objects objects;
    private final AtomicLong last;
    private final UnaryOperator<MadeId> ids;
    private final boolean denied;
    private final boolean records;
    private final Map<String, Object> managers = new HashMap<>();

    /** A provider without objects. */
    public PocketProvider(Specification model) {
        this(model, plain -> plain);
    }

    /**
     * A provider without objects whose Ids look otherwise.
     *
     * @param ids gives the Id that is assigned in place of a plain one; different ones for different ones
     */
    public PocketProvider(Specification model, UnaryOperator<MadeId> ids) {
        this(model, new Objects(), new AtomicLong(), ids, false, false);
    }

    private PocketProvider(
            Specification model,
            Objects objects,
            AtomicLong last,
            UnaryOperator<MadeId> ids,
            boolean denied,
            boolean records) {
        this.binding = new Binding(model, PocketProvider.class.getClassLoader());
        this.objects = objects;
        this.last = last;
        this.ids = ids;
        this.denied = denied;
        this.records = records;
    }

    /** The same provider, but with a record type of every kind. */
    public PocketProvider withRecordTypes() {
        return new PocketProvider(binding.specification(), objects, last, ids, denied, true);
    }

    @Override
    public String name() {
        return "pocket";
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) {
        return binding.find(osidPackage, InterfaceKind.MANAGER, "").map(spec -> {
            synchronized (managers) {
                return (OsidManager) managers.computeIfAbsent(osidPackage, p -> new Manager(spec, true).proxy());
            }
        });
    }

    @Override
    public Optional<OsidProxyManager> proxyManager(String osidPackage) {
        return binding.find(osidPackage, InterfaceKind.PROXY_MANAGER, "")
                .map(spec -> (OsidProxyManager) new Manager(spec, true).proxy());
    }

    @Override
    public Optional<OsidManager> freshManager(String osidPackage) {
        return binding.find(osidPackage, InterfaceKind.MANAGER, "")
                .map(spec -> (OsidManager) new Manager(spec, false).proxy());
    }

    @Override
    public Optional<ProviderUnderTest> withoutPermission() {
        return Optional.of(new PocketProvider(binding.specification(), objects, last, ids, true, records));
    }

    @Override
    public Optional<TransactionSession> transactionSession() {
        return Optional.of(MadeTogether.session());
    }

    MadeId newId(String namespace) {
        return ids.apply(new MadeId(namespace, String.valueOf(last.incrementAndGet()), "pocket"));
    }

    MadeId defaultCatalog() {
        return new MadeId("catalog", "default", "pocket");
    }

    Set<String> required(String kind) {
        return switch (kind) {
            case "osid.room.Floor" -> Set.of("Number");
            case "osid.recognition.Award" -> Set.of("Description");
            default -> Set.of();
        };
    }

    /** The record types of a kind: none or one. */
    List<MadeType> recordTypes(String kind) {
        return records ? List.of(new MadeType("records", kind, "pocket")) : List.of();
    }

    boolean serves(String kind) {
        return batchOf(kind).isPresent();
    }

    private Optional<BatchKind> batchOf(String kind) {
        return binding.specification().packages().stream()
                .flatMap(p -> p.batches().stream())
                .filter(b -> b.kind().equals(kind))
                .findFirst();
    }

    Optional<String> batchForm(ObjectKind kind) {
        return batchOf(kind.qualifiedName()).map(b -> b.pkg() + "." + b.form());
    }

    String peer(ObjectKind kind) {
        return batchOf(kind.qualifiedName()).map(b -> b.pkg() + "." + b.peer()).orElseThrow();
    }

    Class<?> formList(ObjectKind kind) {
        return batchOf(kind.qualifiedName())
                .map(b -> binding.facet(b.pkg() + "." + b.formList()).type())
                .orElseThrow();
    }

    /** Whether a catalog lies below another one. */
    boolean isBelow(String catalogs, MadeId catalog, MadeId above) {
        return objects.find(catalogs, catalog)
                .map(s -> s.values().get("Parents"))
                .filter(parents ->
                        parents instanceof org.osid.id.Id[] ids && List.of(ids).contains(above))
                .isPresent();
    }

    /** A manager or proxy manager of a package. */
    private final class Manager implements InvocationHandler {
        private final Facet facet;
        private boolean initialized;

        Manager(InterfaceSpec spec, boolean initialized) {
            this.facet = binding.facet(spec.qualifiedName());
            this.initialized = initialized;
        }

        Object proxy() {
            return Proxy.newProxyInstance(facet.type().getClassLoader(), new Class<?>[] {facet.type()}, this);
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            Optional<MethodSpec> spec = facet.methods().stream()
                    .filter(m -> m.name().equals(method.getName()))
                    .findFirst();
            Object[] given = arguments == null ? new Object[0] : arguments;
            return switch (spec.map(MethodSpec::role).orElse(Role.NONE)) {
                case SUPPORTS_VISIBLE_FEDERATION -> true;
                case SUPPORTS_SESSION -> offered(spec.get().subject()).isPresent();
                case GET_RECORD_TYPES ->
                    ConsumerList.of(TypeList.class, recordTypes(spec.get().subject()));
                case GET_SESSION -> session(spec.get(), given, defaultCatalog());
                case GET_SESSION_FOR_CATALOG -> sessionForCatalog(spec.get(), given);
                default -> other(self, method, given);
            };
        }

        private Optional<InterfaceSpec> offered(String name) {
            return binding.specification()
                    .interfaceNamed(facet.spec().pkg() + "." + name)
                    .filter(s -> s.kind() == InterfaceKind.BATCH_ADMIN_SESSION
                            || s.kind() == InterfaceKind.ADMIN_SESSION
                            || s.kind() == InterfaceKind.LOOKUP_SESSION)
                    .filter(s -> serves(kindOf(s)));
        }

        private String kindOf(InterfaceSpec session) {
            String pkg = session.pkg().replaceFirst("\\.batch$", "");
            return pkg + "." + session.object();
        }

        private Object session(MethodSpec method, Object[] given, MadeId catalog) {
            for (Object argument : given) {
                if (argument == null) {
                    throw new NullArgumentException(method.name());
                }
            }
            InterfaceSpec spec = offered(method.subject()).orElseThrow(() -> new UnimplementedException(method.name()));
            ObjectKind kind = binding.specification().kindNamed(kindOf(spec)).orElseThrow();
            return new Session(PocketProvider.this, spec, kind, catalog, denied).proxy();
        }

        private Object sessionForCatalog(MethodSpec method, Object[] given) throws NotFoundException {
            if (given[0] == null) {
                throw new NullArgumentException(method.name());
            }
            MadeId catalog = Session.made(given[0]);
            InterfaceSpec spec = offered(method.subject()).orElseThrow(() -> new UnimplementedException(method.name()));
            ObjectKind kind = binding.specification().kindNamed(kindOf(spec)).orElseThrow();
            if (objects.resolve(kind.catalog(), catalog).isEmpty()) {
                throw new NotFoundException(catalog.toString());
            }
            return session(method, given, catalog);
        }

        private Object other(Object self, Method method, Object[] given) {
            return switch (method.getName()) {
                case "equals" -> self == given[0];
                case "hashCode" -> System.identityHashCode(self);
                case "toString" -> facet.spec().name();
                case "initialize" -> initialize();
                case "close" -> null;
                default ->
                    method.getReturnType() == boolean.class
                            ? (Object) false
                            : MadeValue.of(method.getReturnType(), Map.of());
            };
        }

        private Object initialize() {
            if (initialized) {
                throw new org.osid.IllegalStateException("initialized already");
            }
            initialized = true;
            return null;
        }
    }
}
