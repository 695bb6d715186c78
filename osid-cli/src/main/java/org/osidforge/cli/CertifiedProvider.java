package org.osidforge.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osid.OsidException;
import org.osid.OsidRuntimeManager;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ManagerClasses;
import org.osidforge.tck.provider.ProviderUnderTest;

/**
 * The provider that a command line names, with the class path and the runtime that it is loaded with.
 *
 * @param underTest the provider as the TCK sees it
 * @param loader where its classes, interfaces and model are looked for
 * @param runtime what managers are initialized with
 * @param standsFor the packages that are certified unless others are named; none means all
 * @param leftovers what is to be put away after the provider was closed
 */
record CertifiedProvider(
        ProviderUnderTest underTest,
        URLClassLoader loader,
        OsidRuntimeManager runtime,
        List<String> standsFor,
        Closeable leftovers)
        implements AutoCloseable {

    private static final String APPLICATION = "osid tck";

    /**
     * A provider of this project.
     *
     * @param name its name
     * @param options further packages for it to serve, and what else it needs
     * @throws CannotRunException if there is no provider of that name, the options do not fit, or an entry of the class path does not exist
     */
    static CertifiedProvider named(String name, ProviderOptions options) {
        OwnProvider own = OwnProvider.named(name);
        URLClassLoader loader = NamedClassPath.besideOurs(options.classPath());
        OwnStore store = own.store(options, false);
        try {
            OsidRuntime runtime = OsidRuntime.open(APPLICATION);
            return new CertifiedProvider(
                    EngineProvider.over(name, store.store(), loader), loader, runtime, standsFor(loader), store);
        } catch (OsidException e) {
            putAway(store);
            throw new CannotRunException("cannot open the provider: " + e.getMessage(), e);
        }
    }

    /**
     * A provider of manager classes.
     *
     * @param managers their names
     * @param options where they are; on the class path of this command unless told otherwise
     * @throws CannotRunException if a class is not found or is no manager, or an entry of the class path does not exist
     */
    static CertifiedProvider ofClasses(List<String> managers, ProviderOptions options) {
        options.checkFor(null);
        String classPath = options.classPath();
        URLClassLoader loader = NamedClassPath.ofProvider(classPath);
        try {
            OsidRuntime runtime = OsidRuntime.open(APPLICATION, Settings.NONE, loader);
            return new CertifiedProvider(
                    ManagerClasses.of(managers.get(0), managers, ModelFiles.load(loader), loader, () -> runtime),
                    loader,
                    runtime,
                    List.of(),
                    () -> {});
        } catch (ClassNotFoundException e) {
            throw NamedClassPath.noClass(e, classPath);
        } catch (IllegalArgumentException | LinkageError | OsidException e) {
            throw new CannotRunException("cannot use the manager: " + e.getMessage(), e);
        }
    }

    private static void putAway(OwnStore store) {
        try {
            store.close();
        } catch (IOException e) {
            throw new CannotRunException("cannot delete the database: " + e.getMessage(), e);
        }
    }

    /** Two packages have all that there is, in a few seconds; besides them what the user brings. */
    private static List<String> standsFor(URLClassLoader loader) {
        List<String> packages = new ArrayList<>(List.of("osid.recognition.batch", "osid.room.batch"));
        try {
            for (URL list : Collections.list(loader.findResources(ModelFiles.LIST))) {
                ModelFiles.read(list, loader).stream()
                        .filter(pkg -> !pkg.batches().isEmpty() && !packages.contains(pkg.name()))
                        .forEach(pkg -> packages.add(pkg.name()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CannotRunException("cannot read --classpath: " + e.getMessage(), e);
        }
        return packages;
    }

    @Override
    public void close() throws IOException {
        try {
            if (underTest instanceof EngineProvider ours) {
                ours.close();
            }
            runtime.close();
        } finally {
            loader.close();
            leftovers.close();
        }
    }
}
