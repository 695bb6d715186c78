package com.example.gateway;

import java.net.URI;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.ProviderFactory;
import org.osidforge.runtime.provider.Settings;

/**
 * Opens providers whose objects live behind a gateway, for every package whose adapters are on the class path.
 *
 * <p>Its name can be given to {@code OsidRuntimeManager.getManager}. The setting {@code gateway.uri}, or else the environment variable {@code GATEWAY_URI}, tells where the gateway is;
 * {@code http://localhost:8080} unless told otherwise.
 */
public final class GatewayProvider implements ProviderFactory {

    /** For the runtime, which makes it by its name. */
    public GatewayProvider() {}

    @Override
    public Provider open(Settings settings) throws ConfigurationErrorException, OperationFailedException {
        String otherwise = System.getenv().getOrDefault("GATEWAY_URI", "http://localhost:8080");
        String uri = settings.text("gateway.uri", otherwise);
        try {
            return Provider.over(new GatewayStore(URI.create(uri)))
                    .name("gateway client")
                    .settings(settings)
                    .open();
        } catch (IllegalArgumentException noUri) {
            throw new ConfigurationErrorException("gateway.uri is no address: " + uri, noUri);
        }
    }
}
