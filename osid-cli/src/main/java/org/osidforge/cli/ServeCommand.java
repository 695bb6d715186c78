package org.osidforge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.dialect.sequential.Configurations;
import org.osidforge.gateway.settings.ConfigurationFiles;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code osid serve}: REST batch over a provider, until the process is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves a provider over HTTP, in two dialects of REST batch. Without options: the in-memory provider with all packages, on this machine alone. Ends with the process: calls in work end before.",
        footer = {"", "Example:", "  ./osid serve --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ProviderOptions options;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 for any. Default: as --config says, else 8080.")
    private Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Name or address to listen on. Default: as --config says, else 127.0.0.1, this machine alone.")
    private String host;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder with gateway.yaml (limits, access, TLS ...) and configurations/NAME.yaml.")
    private Path config;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        GatewaySettings settings = settings();
        try (OfferedProvider provider = provider(settings);
                Gateway gateway = gateway(settings, provider)) {
            // a signal ends the process by its hooks: calls in work end first
            Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "gateway-stop"));
            command.commandLine()
                    .getOut()
                    .println("serving " + provider.source().name() + " at " + gateway.uri());
            command.commandLine().getOut().flush();
            gateway.join();
        }
        return Osid.OK;
    }

    private GatewaySettings settings() {
        try {
            GatewaySettings settings = GatewaySettings.STANDARD;
            if (config != null) {
                if (!Files.isDirectory(config)) {
                    throw new CannotRunException("--config: there is no folder " + config);
                }
                settings = GatewaySettings.of(config);
            }
            settings = port == null ? settings : settings.withPort(port);
            return host == null ? settings : settings.withHost(host);
        } catch (SettingsException wrong) {
            throw new CannotRunException(wrong.getMessage(), wrong);
        }
    }

    private OfferedProvider provider(GatewaySettings settings) {
        if (!options.managers().isEmpty()) {
            return OfferedProvider.ofClasses(options.managers(), options);
        }
        return OfferedProvider.named(
                options.provider().orElse("memory"), options, settings.access().policy());
    }

    private Gateway gateway(GatewaySettings settings, OfferedProvider provider) {
        try {
            Configurations configurations = config == null ? Configurations.NONE : ConfigurationFiles.of(config);
            return Gateway.over(provider.source())
                    .loader(provider.loader())
                    .settings(settings)
                    .configurations(configurations)
                    .start();
        } catch (SettingsException wrong) {
            throw new CannotRunException(wrong.getMessage(), wrong);
        }
    }
}
