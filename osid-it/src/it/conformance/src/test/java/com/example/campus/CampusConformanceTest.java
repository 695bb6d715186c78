package com.example.campus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osid.OsidManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.junit.AbstractConformanceTest;
import org.osidforge.tck.provider.ProviderUnderTest;

/** A provider that does nothing where it is asked to delete null. */
class CampusConformanceTest extends AbstractConformanceTest implements ProviderUnderTest {

    private final Provider memory = MemoryProvider.open();

    @Override
    protected ProviderUnderTest provider() {
        return this;
    }

    @Override
    protected TckRequest configured(TckRequest request) {
        return request.withPackages(List.of("osid.room.batch")).withSeed(7);
    }

    @Override
    protected Optional<Path> reportFolder() {
        return Optional.of(Path.of("target", "osid-tck"));
    }

    @Override
    public String name() {
        return "campus";
    }

    @Override
    public Optional<OsidManager> manager(String osidPackage) {
        Class<?> type = memory.managerType(osidPackage);
        if (type == null) {
            return Optional.empty();
        }
        OsidManager manager = (OsidManager) memory.manager(type);
        return Optional.of(manager instanceof RoomBatchManager rooms ? careless(RoomBatchManager.class, rooms) : manager);
    }

    private static <T> T careless(Class<T> type, T careful) {
        Object made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("deleteCampuses") && arguments[0] == null) {
                return null;
            }
            try {
                Object result = method.invoke(careful, arguments);
                return result instanceof CampusBatchAdminSession session
                        ? careless(CampusBatchAdminSession.class, session)
                        : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
        return type.cast(made);
    }
}
