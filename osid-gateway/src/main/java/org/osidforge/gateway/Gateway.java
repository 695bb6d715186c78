package org.osidforge.gateway;

import java.net.URI;
import java.time.Clock;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.gateway.dialect.odata.ODataDialect;
import org.osidforge.gateway.dialect.sequential.Configurations;
import org.osidforge.gateway.dialect.sequential.SequentialDialect;
import org.osidforge.gateway.openapi.DocumentPage;
import org.osidforge.gateway.openapi.OpenApiDocument;
import org.osidforge.gateway.page.DocsPage;
import org.osidforge.gateway.page.Redirect;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.gateway.resource.Addresses;
import org.osidforge.gateway.resource.Resources;
import org.osidforge.gateway.server.GatewayServer;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.spec.model.ModelFiles;

/**
 * Both dialects of REST batch over a provider, as a running server, with its description at {@code /openapi.json} and the page for people at {@code /docs/}.
 *
 * <pre>{@code
 * try (Gateway gateway = Gateway.over(ProviderManagers.of("memory", MemoryProvider.open())).start()) {
 *     gateway.join();
 * }
 * }</pre>
 */
public final class Gateway implements AutoCloseable {

    private final GatewayServer server;

    private Gateway(GatewayServer server) {
        this.server = server;
    }

    /** Begins a gateway over a provider, with the standard settings. */
    public static Builder over(ManagerSource provider) {
        return new Builder(provider);
    }

    /** What a gateway is to be, said step by step. */
    public static final class Builder {

        private final ManagerSource provider;
        private GatewaySettings settings = GatewaySettings.STANDARD;
        private Configurations configurations = Configurations.NONE;
        private ClassLoader loader = Gateway.class.getClassLoader();

        private Builder(ManagerSource provider) {
            this.provider = provider;
        }

        /** Its settings. */
        public Builder settings(GatewaySettings all) {
            settings = all;
            return this;
        }

        /** What sessions at {@code /rest/} can be made with. */
        public Builder configurations(Configurations all) {
            configurations = all;
            return this;
        }

        /** Where the model and the interfaces of the provider are; the loader of this class unless told otherwise. */
        public Builder loader(ClassLoader classes) {
            loader = classes;
            return this;
        }

        /**
         * Starts it.
         *
         * @throws org.osidforge.gateway.settings.SettingsException if it cannot listen where it should, or anybody could reach it without credentials
         */
        public Gateway start() {
            ServedProvider served = new ServedProvider(provider, new Binding(ModelFiles.load(loader), loader));
            Resources resources =
                    Resources.of(served, new Addresses(settings.dialects().authority()));
            DocumentPage document = new DocumentPage(new OpenApiDocument(resources, settings));
            return new Gateway(GatewayServer.with(settings)
                    .dialect(new ODataDialect(
                            served,
                            resources,
                            settings.limits(),
                            settings.dialects().readsInBatches()))
                    .dialect(new SequentialDialect(
                            served,
                            resources,
                            settings.limits(),
                            settings.dialects().batchesInSessions(),
                            configurations,
                            Clock.systemUTC()))
                    .page(document)
                    .page(new DocsPage())
                    .page(new Redirect("/", DocsPage.PATH))
                    .page(new Redirect("/docs", DocsPage.PATH))
                    .start());
        }
    }

    /** Its address, such as {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return server.uri();
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Stops it: calls in work end, no others are taken. The provider stays open. */
    @Override
    public void close() {
        server.close();
    }
}
