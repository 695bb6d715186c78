package org.osidforge.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads a provider that was made elsewhere so that it and the TCK do not disturb each other, whatever either brings.
 *
 * <ol>
 *   <li>What Java brings is Java's.
 *   <li>What both sides speak is the TCK's: the interfaces {@code org.osid...} and their model {@code META-INF/osid/...}. A copy that the provider brings is used only for packages that the
 *       TCK has not.
 *   <li>Everything else is the provider's: its libraries, in its versions.
 *   <li>Of the TCK it sees {@code org.osidforge...}, unless it brings a runtime of this project itself. Then it sees nothing of ours but its own.
 * </ol>
 *
 * <p>The libraries of the TCK are never seen: what would only work beside the TCK does not work here.
 */
final class ProviderClassLoader extends URLClassLoader {

    private static final String RUNTIME = "org/osidforge/runtime/boot/OsidRuntime.class";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader tck;
    private final boolean bringsRuntime;

    /**
     * Over these jars and folders.
     *
     * @param classPath where the provider is
     * @param tck loads the TCK
     */
    ProviderClassLoader(URL[] classPath, ClassLoader tck) {
        super(classPath, ClassLoader.getPlatformClassLoader());
        this.tck = tck;
        this.bringsRuntime = findResource(RUNTIME) != null;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.osid.")) {
            return ofTheProvider(name, resolve);
        }
        try {
            return tck.loadClass(name);
        } catch (ClassNotFoundException onlyTheProviderHasIt) {
            return super.loadClass(name, resolve);
        }
    }

    private Class<?> ofTheProvider(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException notItsOwn) {
            Class<?> other = tck.loadClass(name);
            // some modules of Java are found only where the TCK is found
            if (other.getModule().isNamed() || isSeen(name.replace('.', '/'))) {
                return other;
            }
            throw notItsOwn;
        }
    }

    @Override
    public URL getResource(String name) {
        URL ofTck = isSeen(name) ? tck.getResource(name) : null;
        URL own = super.getResource(name);
        return ofTck != null && (own == null || isShared(name)) ? ofTck : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> own = Collections.list(super.getResources(name));
        List<URL> ofTck = isSeen(name) ? Collections.list(tck.getResources(name)) : List.of();
        List<URL> all = new ArrayList<>(isShared(name) ? ofTck : own);
        all.addAll(isShared(name) ? own : ofTck);
        return Collections.enumeration(all);
    }

    private boolean isSeen(String path) {
        String service = "META-INF/services/";
        String of = path.startsWith(service) ? path.substring(service.length()).replace('.', '/') : path;
        return isShared(of) || (!bringsRuntime && of.startsWith("org/osidforge/"));
    }

    private static boolean isShared(String path) {
        return path.startsWith("org/osid/") || path.startsWith("META-INF/osid/");
    }
}
