package org.osidforge.cli;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import org.osid.OsidException;
import org.osidforge.consumer.ManagerClasses;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.spec.model.ModelFiles;

/**
 * The provider that a command line names, to be served.
 *
 * @param source where its managers are had
 * @param loader where its classes, interfaces and model are looked for
 * @param ends closes what was opened for it
 */
record OfferedProvider(ManagerSource source, URLClassLoader loader, AutoCloseable ends) implements AutoCloseable {

    private static final String APPLICATION = "osid serve";

    /**
     * A provider of this project.
     *
     * @param name its name
     * @param options further packages for it to serve, and what else it needs
     * @param policy who may do what
     * @throws CannotRunException if there is no provider of that name, the options do not fit, or an entry of the class path does not exist
     */
    static OfferedProvider named(String name, ProviderOptions options, AccessPolicy policy) {
        OwnProvider own = OwnProvider.named(name);
        URLClassLoader loader = NamedClassPath.besideOurs(options.classPath());
        try {
            Provider provider = Provider.over(own.store(options, true).store())
                    .name(name)
                    .adaptersOf(loader)
                    .policy(policy)
                    .open();
            return new OfferedProvider(ProviderManagers.of(name, provider), loader, provider);
        } catch (OsidException e) {
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
    static OfferedProvider ofClasses(List<String> managers, ProviderOptions options) {
        options.checkFor(null);
        String classPath = options.classPath();
        URLClassLoader loader = NamedClassPath.ofProvider(classPath);
        try {
            OsidRuntime runtime = OsidRuntime.open(APPLICATION, Settings.NONE, loader);
            ManagerClasses source =
                    ManagerClasses.of(managers.get(0), managers, ModelFiles.load(loader), loader, () -> runtime);
            return new OfferedProvider(source, loader, runtime::close);
        } catch (ClassNotFoundException e) {
            throw NamedClassPath.noClass(e, classPath);
        } catch (IllegalArgumentException | LinkageError | OsidException e) {
            throw new CannotRunException("cannot use the manager: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            ends.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            loader.close();
        }
    }
}
